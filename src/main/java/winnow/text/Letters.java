package winnow.text;

/** What winnow knows of single characters, in every script. */
public final class Letters {
  private static final String SENTENCE_ENDS = ".!?…。！？｡؟۔।॥։።";
  private static final String CLOSERS = "\"'”’»›“‘」』】）)]}*_〉》";
  private static final String OPENERS = "\"“„«‹‘‚「『《〈—–";

  private Letters() {}

  /** Marks that take no room: soft hyphen, zero-width and bidi marks, BOM. */
  public static boolean isInvisible(char c) {
    // The first of them is U+00AD, and then there is none for long.
    return c >= '\u00ad' && isInvisibleSign(c);
  }

  private static boolean isInvisibleSign(char c) {
    return switch (c) {
      case '\u00ad', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u061c' -> true;
      case '\u2060', '\ufeff' -> true;
      default -> (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
    };
  }

  /** Invisible marks that are spelling all the same: Persian and Hindi need the joiners. */
  public static boolean isJoiner(char c) {
    return c == '\u200c' || c == '\u200d';
  }

  /** White space of every kind, no-break and ideographic too. */
  public static boolean isSpace(char c) {
    return c <= ' '
        ? c == ' ' || (c >= '\t' && c <= '\r') || (c >= '\u001c' && c <= '\u001f')
        : c == '\u00a0' || c == '\u0085' || (c >= '\u1680' && isWideSpace(c));
  }

  private static boolean isWideSpace(char c) {
    return c == '\u1680'
        || (c >= '\u2000' && c <= '\u200a')
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202f'
        || c == '\u205f'
        || c == '\u3000';
  }

  public static boolean isBlank(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!isSpace(c) && !isInvisible(c)) {
        return false;
      }
    }
    return true;
  }

  /** Han, kana and Hangul: scripts in which a character carries about half a word. */
  public static boolean isCjk(char c) {
    return c >= '\u3040'
        && (c <= '\u30ff'
            || (c >= '\u3400' && c <= '\u9fff')
            || (c >= '\uac00' && c <= '\ud7af')
            || (c >= '\uf900' && c <= '\ufaff'));
  }

  /** Whether a character is part of a word: a letter, or a mark upon one. */
  public static boolean isInWord(char c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    return Character.isLetter(c) || (c >= 0x300 && isMark(c));
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  public static boolean endsSentence(char c) {
    return SENTENCE_ENDS.indexOf(c) >= 0;
  }

  /** Quotation marks, brackets and markdown marks that may follow a sentence's end. */
  public static boolean closes(char c) {
    return CLOSERS.indexOf(c) >= 0;
  }

  /** Marks that open direct speech; in Spanish or Polish a dash does. */
  public static boolean opensSpeech(char c) {
    return OPENERS.indexOf(c) >= 0;
  }

  /** The text a reader sees: runs of white space as one space, invisible marks but joiners gone. */
  public static String visible(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpaceOrInvisible(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpaceOrInvisible(text.charAt(end - 1))) {
      end--;
    }
    return isPlain(text, start, end) ? text.substring(start, end) : collapsed(text, start, end);
  }

  private static boolean isSpaceOrInvisible(char c) {
    return isSpace(c) || isInvisible(c);
  }

  private static boolean isPlain(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c > ' ' && c < 0x7f) {
        continue;
      }
      boolean doubleSpace = c == ' ' && text.charAt(i + 1) == ' ';
      if (doubleSpace || (c != ' ' && isSpaceOrInvisible(c) && !isJoiner(c))) {
        return false;
      }
    }
    return true;
  }

  private static String collapsed(String text, int from, int to) {
    StringBuilder seen = new StringBuilder(to - from);
    boolean space = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        space = true;
      } else if (!isInvisible(c) || isJoiner(c)) {
        if (space && !seen.isEmpty()) {
          seen.append(' ');
        }
        space = false;
        seen.append(c);
      }
    }
    return seen.toString();
  }
}
