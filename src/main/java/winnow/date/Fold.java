package winnow.date;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What one character of a line is worth to the reader: its folded form (lower case, no accent, an
 * ASCII digit) and its class, worked out when first met and kept.
 */
final class Fold {
  static final byte SPACE = 0;
  static final byte MARK = 1;
  static final byte DIGIT = 2;
  static final byte LOWER = 3;
  static final byte UPPER = 4;

  /** Letters of scripts without case, written in spaced words. */
  static final byte PLAIN = 5;

  /** Letters of scripts written without spaces between words. */
  static final byte DENSE = 6;

  /** Zero-width marks, vowel points and accents, which the reader does not see. */
  static final byte DROPPED = 7;

  /** Characters that fold to several. */
  static final byte LONG = 8;

  private static final int[][] PAGES = new int[256][];

  /** Letters read as another: a letter and its stand-in, pair by pair. */
  private static final String LETTERS =
      "ıi øo łl đd ðd ħh ŧt өо әа ғг қк ңн ұу үу һх іи єе ґг "
          + "ךכ םמ ןנ ףפ ץצ ىي یي ېي ےي کك گك ةه ەه ھه ہه ςσ";

  private static final String DASHES = "-‐‑‒–—―−﹘﹣";
  private static final String TILDES = "~〜～∼˷";
  private static final String DOTS = "·•・∙●‧⋅";

  private Fold() {}

  /** The class of a character and, below it, its folded form. */
  static int of(char c) {
    int[] page = PAGES[c >> 8];
    int fold = page == null ? 0 : page[c & 255];
    return fold == 0 ? workOut(c) : fold;
  }

  // Threads may work the same character out twice, to the same end.
  private static int workOut(char c) {
    int[] page = PAGES[c >> 8];
    if (page == null) {
      page = new int[256];
      PAGES[c >> 8] = page;
    }
    int fold = work(c);
    page[c & 255] = fold;
    return fold;
  }

  static byte classOf(int fold) {
    return (byte) (fold >> 16);
  }

  /** The folded form of a code point that folds to several characters, or lies beyond the BMP. */
  static String expansion(int codePoint) {
    String plain = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
    StringBuilder out = new StringBuilder();
    for (char c : plain.toLowerCase(Locale.ROOT).toCharArray()) {
      fold(c, out);
    }
    return out.toString();
  }

  /** A whole string folded, for the keys of tables. */
  static String fold(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int fold = of(text.charAt(i));
      if (classOf(fold) < DROPPED) {
        out.append((char) fold);
      } else if (classOf(fold) == LONG) {
        int codePoint = text.codePointAt(i);
        out.append(expansion(codePoint));
        i += Character.charCount(codePoint) - 1;
      }
    }
    return out.toString();
  }

  private static int work(char c) {
    if (c < 0x80) {
      char lower = c < ' ' ? ' ' : Character.toLowerCase(c);
      return classify(c, lower) << 16 | lower;
    }
    if (Character.isSurrogate(c)) {
      return LONG << 16 | c;
    }
    String folded = expansion(c);
    if (folded.length() != 1) {
      return (folded.isEmpty() ? DROPPED : LONG) << 16;
    }
    char f = folded.charAt(0);
    return classify(c, f) << 16 | f;
  }

  private static byte classify(char c, char folded) {
    if (folded >= '0' && folded <= '9') {
      return DIGIT;
    }
    if (folded == ' ') {
      return SPACE;
    }
    if (isDense(folded)) {
      return DENSE;
    }
    if (!Character.isLetter(folded) && !isVowelSign(folded)) {
      return Character.isSurrogate(folded) ? PLAIN : MARK;
    }
    // The palochka stands capital within small words: пӀераска.
    if ((folded < 0x250 && !Character.isUpperCase(c)) || c == 0x04C0) {
      return LOWER;
    }
    return Character.isUpperCase(c) ? UPPER : Character.isLowerCase(c) ? LOWER : PLAIN;
  }

  /** The class of a character that is folded already. */
  static byte classOfFolded(char folded) {
    return classify(folded, folded);
  }

  private static boolean isVowelSign(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isDense(char c) {
    return (c >= 0x0E01 && c <= 0x0E4E)
        || (c >= 0x0E81 && c <= 0x0ECD)
        || (c >= 0x1000 && c <= 0x103F)
        || (c >= 0x1780 && c <= 0x17D3)
        || (c >= 0x3005 && c <= 0x3007)
        || (c >= 0x3041 && c <= 0x30FA)
        || (c >= 0x3400 && c <= 0x9FFF)
        || (c >= 0xAC00 && c <= 0xD7A3);
  }

  private static void fold(char c, StringBuilder out) {
    if (c < 0x80) {
      out.append(c < ' ' ? ' ' : c);
    } else if (Character.isDigit(c)) {
      out.append((char) ('0' + Character.digit(c, 10)));
    } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85) {
      out.append(' ');
    } else if (c < 0x0900 || (c >= 0x1E00 && c < 0x2000)) {
      stripAccents(c, out);
    } else if (!isUnseen(c)) {
      out.append(mark(c));
    }
  }

  private static void stripAccents(char c, StringBuilder out) {
    for (char part :
        Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD).toCharArray()) {
      if (!isUnseen(part)) {
        int at = part < 0x80 ? -1 : LETTERS.indexOf(part);
        out.append(at >= 0 && at % 3 == 0 ? LETTERS.charAt(at + 1) : mark(part));
      }
    }
  }

  private static char mark(char c) {
    if (c > 0x7F && DASHES.indexOf(c) >= 0) {
      return '-';
    }
    if (c > 0x7F && TILDES.indexOf(c) >= 0) {
      return '~';
    }
    return switch (c) {
      case '،', '、', '，', '՝', '၊', '፣', '۔' -> ',';
      case '。', '॰', '।', '։', '።' -> '.';
      case '؛' -> ';';
      case '’', '‘', 'ʼ', '′', '´', '׳' -> '\'';
      case '״', '“', '”' -> '"';
      case '∕', '⁄' -> '/';
      case '│', '┃', '¦', 'ǀ' -> '|';
      case '【', '〔', '「', '〈', '《', '［' -> '[';
      case '】', '〕', '」', '〉', '》', '］' -> ']';
      default -> DOTS.indexOf(c) >= 0 ? '·' : c;
    };
  }

  private static boolean isUnseen(char c) {
    return (c >= 0x0300 && c <= 0x036F)
        || (c >= 0x0591 && c <= 0x05C7 && c != 0x05BE)
        || (c >= 0x064B && c <= 0x065F)
        || c == 0x0640
        || c == 0x0670
        || c == 0x061C
        || c == 0x02BB
        || c == 0x00AD
        || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F)
        || (c >= 0xFE00 && c <= 0xFE0F)
        || c == 0xFEFF
        || isNukta(c);
  }

  // Printed and left out at will: ड़ is written ड़ and ड.
  private static boolean isNukta(char c) {
    return c == 0x093C || c == 0x09BC || c == 0x0A3C || c == 0x0ABC || c == 0x0B3C || c == 0x0CBC;
  }
}
