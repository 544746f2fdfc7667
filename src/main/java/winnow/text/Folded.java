package winnow.text;

/**
 * Text made comparable: case and Greek accents gone, quotes straight, a run of digits as one {@code
 * #}, white space as one space, and no marks at the edges but a question mark. {@code "► Kommentare
 * (3):"} and {@code "KOMMENTARE (12)"} fold to the same.
 */
public final class Folded {
  private static final String GREEK = "άαέεήηίιόούυώωϊιϋυΐιΰυςσ";

  // Most characters of most pages, looked up.
  private static final char[] LATIN = latin();

  private Folded() {}

  public static String of(CharSequence text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Letters.isInvisible(c)) {
        continue;
      }
      if (Letters.isSpace(c)) {
        gap = true;
      } else if (!folded.isEmpty() || (isInside(c) && c != '#')) {
        append(folded, c, gap);
        gap = false;
      }
    }
    return trimmed(folded);
  }

  /** One character without case, Greek accent or curl. */
  public static char of(char c) {
    return c < LATIN.length ? LATIN[c] : folded(c);
  }

  private static char[] latin() {
    char[] latin = new char[0x180];
    for (char c = 0; c < latin.length; c++) {
      latin[c] = folded(c);
    }
    return latin;
  }

  private static char folded(char c) {
    return switch (c) {
      case '’', '‘', '‚', '`', '´' -> '\'';
      case '“', '”', '„' -> '"';
      default -> unaccented(Character.toLowerCase(Character.toUpperCase(c)));
    };
  }

  private static char unaccented(char c) {
    if (c < '\u0370' || c > '\u03ff') {
      return c;
    }
    int at = GREEK.indexOf(c);
    return at >= 0 && at % 2 == 0 ? GREEK.charAt(at + 1) : c;
  }

  private static void append(StringBuilder folded, char c, boolean gap) {
    if (isDigit(c)) {
      boolean runsOn = !gap && !folded.isEmpty() && folded.charAt(folded.length() - 1) == '#';
      if (runsOn) {
        return;
      }
      appendGap(folded, gap);
      folded.append('#');
    } else {
      appendGap(folded, gap);
      folded.append(of(c));
    }
  }

  private static boolean isDigit(char c) {
    return c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c);
  }

  private static void appendGap(StringBuilder folded, boolean gap) {
    if (gap && !folded.isEmpty()) {
      folded.append(' ');
    }
  }

  private static String trimmed(StringBuilder folded) {
    int end = folded.length();
    while (end > 0 && !isInside(folded.charAt(end - 1)) && folded.charAt(end - 1) != '?') {
      end--;
    }
    return folded.substring(0, end);
  }

  private static boolean isInside(char c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '#';
    }
    return Character.isLetterOrDigit(c) || isMarkOnLetter(c) || Character.isSurrogate(c);
  }

  // Hindi and Arabic vowels are marks, and the last letter of many words.
  private static boolean isMarkOnLetter(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
