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
    char[] folded = new char[text.length()];
    long kinds = 0;
    String plain = text.toString();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = Folded.of(plain.charAt(i));
      kinds |= Kinds.of(plain.charAt(i));
    }
    boolean isEmpty = folded.length == 0;
    long first = isEmpty ? 0 : Kinds.of(plain.charAt(0));
    return new Sighted(text, new String(folded), kinds, first, isEmpty ? 0 : last(plain));
  }

  // "$" also stands before a line break that ends the text.
  private static long last(String plain) {
    char last = plain.charAt(plain.length() - 1);
    boolean isBreak = last == '\n' || last == '\r' || last == '\u0085' || (last | 1) == '\u2029';
    return isBreak ? Kinds.ALL : Kinds.of(last);
  }

  int length() {
    return folded.length();
  }
}
