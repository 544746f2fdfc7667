package winnow.rule;

/** Curly quotation marks made straight, one character for one, so that indexes stay. */
final class Quotes {
  private Quotes() {}

  static String straight(String text) {
    int at = firstCurly(text);
    if (at == text.length()) {
      return text;
    }
    StringBuilder straight = new StringBuilder(text);
    for (; at < text.length(); at++) {
      straight.setCharAt(at, straight(text.charAt(at)));
    }
    return straight.toString();
  }

  private static int firstCurly(String text) {
    int at = 0;
    while (at < text.length() && straight(text.charAt(at)) == text.charAt(at)) {
      at++;
    }
    return at;
  }

  private static char straight(char c) {
    return switch (c) {
      case '’', '‘', '´', '`' -> '\'';
      case '“', '”', '„' -> '"';
      default -> c;
    };
  }
}
