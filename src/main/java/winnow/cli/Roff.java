package winnow.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page for man, in the making. */
final class Roff {
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<option>--?[A-Za-z0-9][A-Za-z-]*)|(?<value>[A-Z]+)");

  private final StringBuilder page = new StringBuilder();

  /** A request or macro with its arguments, which are text. */
  Roff macro(String name, String... arguments) {
    page.append('.').append(name);
    for (String argument : arguments) {
      page.append(' ').append(quoted(escaped(argument)));
    }
    page.append('\n');
    return this;
  }

  Roff text(String line) {
    page.append(guarded(escaped(line))).append('\n');
    return this;
  }

  /** A line that shows use: options stand bold, what stands for a value italic. */
  Roff usage(String line) {
    StringBuilder styled = new StringBuilder();
    Matcher found = EMPHASIS.matcher(line);
    int done = 0;
    while (found.find()) {
      styled.append(escaped(line.substring(done, found.start())));
      styled.append(found.group("option") == null ? "\\fI" : "\\fB");
      styled.append(escaped(found.group())).append("\\fR");
      done = found.end();
    }
    page.append(guarded(styled + escaped(line.substring(done)))).append('\n');
    return this;
  }

  @Override
  public String toString() {
    return page.toString();
  }

  // Only where it must be: a request, unlike a macro, takes quotes for a part of its argument.
  private static String quoted(String argument) {
    return argument.isEmpty() || argument.contains(" ") ? '"' + argument + '"' : argument;
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints().forEach(each -> escaped.append(escaped(each)));
    return escaped.toString();
  }

  private static String escaped(int character) {
    return switch (character) {
      case '\\' -> "\\e";
      // Bare, these are set as hyphens, quotes and accents that no shell understands.
      case '-' -> "\\-";
      case '\'' -> "\\(aq";
      case '`' -> "\\(ga";
      case '^' -> "\\(ha";
      case '~' -> "\\(ti";
      // Bare, it would end a macro's argument.
      case '"' -> "\\(dq";
      default ->
          character < 128
              ? Character.toString(character)
              : String.format(Locale.ROOT, "\\[u%04X]", character);
    };
  }

  // A line that begins as a macro does would be taken for one.
  private static String guarded(String line) {
    return line.startsWith(".") ? "\\&" + line : line;
  }
}
