package winnow.rule;

import winnow.text.Folded;

/**
 * A line as patterns are asked about it, and what is seen of it in one pass.
 *
 * @param folded character by character, so that indexes stay
 * @param spaces how many of its characters are white space
 * @param kinds all the kinds of character in it
 * @param first the kind it begins with
 * @param second the kind of its second character; all of them where it has none
 * @param last the kind it ends with; all of them where a pattern may end before its last character
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared: a line is looked at once.
record Sighted(
    Metered text, char[] folded, int spaces, long kinds, long first, long second, long last) {
  static Sighted of(Metered text) {
    String plain = text.toString();
    char[] folded = new char[plain.length()];
    int spaces = 0;
    long kinds = 0;
    long first = 0;
    long second = Kinds.ALL;
    long last = 0;
    for (int i = 0; i < folded.length; i++) {
      folded[i] = Folded.of(plain.charAt(i));
      last = Kinds.ofFolded(folded[i]);
      first = i == 0 ? last : first;
      second = i == 1 ? last : second;
      kinds |= last;
      spaces += last == Kinds.SPACES ? 1 : 0;
    }
    return new Sighted(
        text, folded, spaces, kinds, first, second, endsInBreak(plain) ? Kinds.ALL : last);
  }

  // "$" also stands before a line break that ends the text.
  private static boolean endsInBreak(String plain) {
    char last = plain.isEmpty() ? ' ' : plain.charAt(plain.length() - 1);
    return last == '\n' || last == '\r' || last == '\u0085' || (last | 1) == '\u2029';
  }

  /** Where its first letter or digit stands; its end where it has none. */
  int bare() {
    int at = 0;
    while (at < folded.length && !Character.isLetterOrDigit(folded[at])) {
      at++;
    }
    return at;
  }

  int length() {
    return folded.length;
  }
}
