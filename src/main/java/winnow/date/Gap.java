package winnow.date;

/** What lies between two pieces of a line, as bits. */
final class Gap {
  /** Words or numbers that no date line holds. */
  static final int FOREIGN = 1;

  /** The end of a sentence or clause. */
  static final int STOP = 2;

  /** A dash or tilde. */
  static final int DASH = 4;

  /** A word like "to". */
  static final int TO = 8;

  /** An opening bracket. */
  static final int OPEN = 16;

  /** A closing bracket. */
  static final int CLOSE = 32;

  /** A word that brings a time. */
  static final int AT = 64;

  /** A word after which numbers are versions or phones. */
  static final int PRODUCT = 128;

  /** A bar or dot that parts the items of a line. */
  static final int BAR = 256;

  /** A comma. */
  static final int COMMA = 512;

  /** A slash. */
  static final int SLASH = 1024;

  /** A word after which even a whole date is a phone's number or a street's name. */
  static final int ADDRESS = 2048;

  /** What keeps two pieces from belonging together. */
  static final int APART = FOREIGN | STOP;

  private Gap() {}

  static int of(char mark) {
    return switch (mark) {
      case '-', '~' -> DASH;
      case '(', '[' -> OPEN;
      case ')', ']' -> CLOSE;
      case '|', '·' -> BAR;
      case ',' -> COMMA;
      case '/' -> SLASH;
      case '§', '№', '#' -> PRODUCT | FOREIGN;
      case ';', '?', '!' -> STOP;
      default -> 0;
    };
  }
}
