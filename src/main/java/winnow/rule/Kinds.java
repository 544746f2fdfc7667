package winnow.rule;

import winnow.text.Folded;

/**
 * Characters in 63 kinds, so that a set of kinds is a number: each letter and mark of ASCII is one,
 * case aside, digits of all scripts are one, and what is left is letters, space and marks.
 */
final class Kinds {
  static final long ALL = -1L;
  static final long DIGITS = 1L << 26;
  static final long OTHER_LETTERS = 1L << 59;
  static final long SPACES = 1L << 60;
  static final long OTHERS = 1L << 61;
  static final long LETTERS = (1L << 26) - 1 | OTHER_LETTERS;

  /** What {@code \w} can match; marks that are put on letters are among the others. */
  static final long WORDS = LETTERS | DIGITS | OTHERS | ofAscii('_');

  /** Of what is neither letter nor space, what many lines have. */
  static final long FREQUENT =
      DIGITS | ofAscii('.') | ofAscii(',') | ofAscii('-') | ofAscii(':') | ofAscii('\'');

  private static final int FIRST_MARK = 27;

  private Kinds() {}

  /** The kind of a character, as a set of one. */
  static long of(char c) {
    return ofFolded(Folded.of(c));
  }

  /** The same of a character that is folded already. */
  static long ofFolded(char c) {
    return c < 0x80 ? ofAscii(c) : ofOther(c);
  }

  private static long ofAscii(char c) {
    if (c >= 'a' && c <= 'z') {
      return 1L << (c - 'a');
    }
    if (c >= '0' && c <= '9') {
      return DIGITS;
    }
    if (c <= ' ' || c == 0x7f) {
      return c == ' ' || (c >= '\t' && c <= '\r') ? SPACES : OTHERS;
    }
    return 1L << (FIRST_MARK + mark(c));
  }

  // The 32 marks of ASCII, counted through.
  private static int mark(char c) {
    if (c < '0') {
      return c - '!';
    }
    if (c < 'a') {
      return c < 'A' ? c - ':' + 15 : c - '[' + 22;
    }
    return c - '{' + 28;
  }

  private static long ofOther(char c) {
    if (Character.isLetter(c)) {
      return OTHER_LETTERS;
    }
    if (Character.isDigit(c)) {
      return DIGITS;
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c) ? SPACES : OTHERS;
  }
}
