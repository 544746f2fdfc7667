package winnow.rule;

import java.util.regex.PatternSyntaxException;

/** Finds where a class of characters ends, which may hold others. */
final class CharClass {
  private final String pattern;
  private int at;
  private int depth;

  private CharClass(String pattern, int at) {
    this.pattern = pattern;
    this.at = at;
  }

  /**
   * The index after the bracket that closes it.
   *
   * @param start the index after the bracket that opens it
   * @throws PatternSyntaxException where readers of patterns do not agree what it is
   */
  static int endOf(String pattern, int start) {
    return new CharClass(pattern, start).end();
  }

  private int end() {
    open();
    while (at < pattern.length() && depth > 0) {
      char c = pattern.charAt(at++);
      if (c == '\\') {
        escape();
      } else if (c == '[') {
        open();
      } else if (c == ']') {
        depth--;
      }
    }
    if (depth > 0) {
      throw problem("[ is never closed");
    }
    return at;
  }

  // Some take a bracket that comes first for a member, some for the end.
  private void open() {
    if (++depth > Tokens.DEEPEST) {
      throw problem("classes nest deeper than " + Tokens.DEEPEST);
    }
    int first = pattern.startsWith("^", at) ? at + 1 : at;
    if (pattern.startsWith("]", first)) {
      throw problem("an empty class; a bracket in a class is \\]");
    }
  }

  private void escape() {
    if (at >= pattern.length()) {
      throw problem("[ is never closed");
    }
    char c = pattern.charAt(at++);
    if (Character.isLetterOrDigit(c) && "dDwWsSpPtnrf".indexOf(c) < 0) {
      throw problem("\\" + c + " has no place in a class");
    }
  }

  private PatternSyntaxException problem(String what) {
    return new PatternSyntaxException(what, pattern, at);
  }
}
