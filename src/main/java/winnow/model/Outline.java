package winnow.model;

import winnow.text.Letters;

/**
 * A block's build in a few signs, so that the entries of a list are alike: what its first two words
 * are made of, how many words it has, and its last sign.
 */
final class Outline {
  private static final int FIRST_WORDS = 2;
  private static final int MANY = 5;

  private Outline() {}

  static String of(String text) {
    StringBuilder outline = new StringBuilder(16);
    int words = 0;
    char before = 0;
    for (int i = 0; i < text.length() && words < MANY; i++) {
      char kind = kind(text.charAt(i));
      if (kind == ' ') {
        words++;
      }
      if (words < FIRST_WORDS && kind != before) {
        outline.append(kind);
      }
      before = kind;
    }
    outline.append('/').append(words);
    return outline.append(text.isEmpty() ? ' ' : lastKind(text)).toString();
  }

  private static char lastKind(String text) {
    char kind = kind(text.charAt(text.length() - 1));
    return kind == 'A' ? 'a' : kind;
  }

  private static char kind(char c) {
    if (Character.isDigit(c)) {
      return '#';
    }
    if (Character.isLetter(c)) {
      return Character.isUpperCase(c) ? 'A' : 'a';
    }
    return Letters.isSpace(c) ? ' ' : c;
  }
}
