package winnow.rule;

import winnow.text.Folded;

/**
 * A line as patterns are asked about it, and what is seen of it in one pass.
 *
 * @param folded character by character, so that indexes stay
 * @param kinds all the kinds of character in it
 * @param first the kind it begins with
 * @param last the kind it ends with; all of them where a pattern may end before its last character
 */
record Sighted(Metered text, String folded, long kinds, long first, long last) {
  static Sighted of(Metered text) {
    String plain = text.toString();
    char[] folded = new char[plain.length()];
    long kinds = 0;
    long first = 0;
    long last = 0;
    for (int i = 0; i < folded.length; i++) {
      folded[i] = Folded.of(plain.charAt(i));
      last = Kinds.ofFolded(folded[i]);
      first = i == 0 ? last : first;
      kinds |= last;
    }
    return new Sighted(
        text, new String(folded), kinds, first, endsInBreak(plain) ? Kinds.ALL : last);
  }

  // "$" also stands before a line break that ends the text.
  private static boolean endsInBreak(String plain) {
    char last = plain.isEmpty() ? ' ' : plain.charAt(plain.length() - 1);
    return last == '\n' || last == '\r' || last == '\u0085' || (last | 1) == '\u2029';
  }

  int length() {
    return folded.length();
  }
}
