package winnow.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import winnow.text.Folded;

/** Markdown's links: what a reader sees of a line that is one link and nothing else. */
public final class Links {
  private static final Pattern LINK =
      Pattern.compile("^[-*+#> ]*\\[([^\\]!]+)]\\([^)\\s]*\\)[ .:]*$");

  private static final Pattern EMPHASIS = Pattern.compile("[*_]{1,3}(?=\\S)|(?<=\\S)[*_]{1,3}");

  private Links() {}

  /** The line without marks of emphasis, its links as their texts. */
  static String unmarked(String line) {
    if (!line.contains("](") && line.indexOf('*') < 0) {
      return line;
    }
    return EMPHASIS.matcher(InlineLinks.asTexts(line)).replaceAll("").strip();
  }

  /** The line as phrases are compared. */
  public static String folded(String line) {
    return Folded.of(textOf(line));
  }

  /** The link's text where the line is a link; else the line. */
  public static String textOf(String line) {
    if (!line.contains("](")) {
      return line;
    }
    Matcher link = LINK.matcher(line);
    return link.matches() ? link.group(1) : line;
  }
}
