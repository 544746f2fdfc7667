package winnow.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markdown's links: what a reader sees of a line that is one link and nothing else. */
final class Links {
  private static final Pattern LINK =
      Pattern.compile("^[-*+#> ]*\\[([^\\]!]+)]\\([^)\\s]*\\)[ .:]*$");

  private Links() {}

  /** The link's text where the line is a link; else the line. */
  static String textOf(String line) {
    if (!line.contains("](")) {
      return line;
    }
    Matcher link = LINK.matcher(line);
    return link.matches() ? link.group(1) : line;
  }
}
