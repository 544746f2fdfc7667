package winnow.rule;

/**
 * Puts the texts of a line's links in their place: what the pattern {@code
 * !?\[([^\]]*)]\([^)\s]*\)} finds. By hand, since a pattern looks for the end of each bracket anew,
 * and lines can be long.
 */
final class InlineLinks {
  private static final String ENDS = ") \t\n\u000b\f\r";

  private final String line;
  private final StringBuilder texts = new StringBuilder();
  private int bracket = -1;
  private int end = -1;

  private InlineLinks(String line) {
    this.line = line;
  }

  static String asTexts(String line) {
    return new InlineLinks(line).read();
  }

  private String read() {
    int at = 0;
    while (at < line.length()) {
      int open = line.startsWith("![", at) ? at + 1 : at;
      if (line.charAt(open) == '[' && isLink(open + 1)) {
        texts.append(line, open + 1, bracket);
        at = end + 1;
      } else {
        texts.append(line.charAt(at++));
      }
    }
    return texts.toString();
  }

  // Both ends are looked for once: one that was found holds for all brackets before it.
  private boolean isLink(int from) {
    if (bracket < from) {
      int found = line.indexOf(']', from);
      bracket = found < 0 ? line.length() : found;
    }
    if (!line.startsWith("](", bracket)) {
      return false;
    }
    if (end < bracket + 2) {
      end = endOfTarget(bracket + 2);
    }
    return end < line.length() && line.charAt(end) == ')';
  }

  private int endOfTarget(int from) {
    int at = from;
    while (at < line.length() && ENDS.indexOf(line.charAt(at)) < 0) {
      at++;
    }
    return at;
  }
}
