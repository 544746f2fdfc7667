package winnow.read;

import java.util.Locale;

/** Numbers of bytes as people write them. */
public final class Size {
  private static final String UNITS = "KMG";
  private static final int STEP = 10;

  private Size() {}

  /**
   * Reads a number of bytes, with K, M or G for 1024 and its powers.
   *
   * @throws NumberFormatException when it is none, or none from 1 to {@link Integer#MAX_VALUE}
   */
  public static int parse(String text) {
    int unit =
        text.isEmpty() ? -1 : UNITS.indexOf(Character.toUpperCase(text.charAt(text.length() - 1)));
    String digits = unit < 0 ? text : text.substring(0, text.length() - 1);
    long bytes = Math.multiplyExact((long) Integer.parseInt(digits), 1L << ((unit + 1) * STEP));
    // One byte more must fit into an array, to see that a page is too large.
    if (bytes < 1 || bytes >= Integer.MAX_VALUE - STEP) {
      throw new NumberFormatException(text);
    }
    return (int) bytes;
  }

  /** The number with the largest unit that leaves it above 1, such as {@code 16 MB}. */
  public static String told(long bytes) {
    int unit = 0;
    double number = bytes;
    while (number >= 1 << STEP && unit < UNITS.length()) {
      number /= 1 << STEP;
      unit++;
    }
    String prefix = unit == 0 ? "" : UNITS.substring(unit - 1, unit);
    boolean isWhole = number == Math.rint(number);
    return String.format(Locale.ROOT, isWhole ? "%.0f %sB" : "%.1f %sB", number, prefix);
  }

  static String tooLarge(int most) {
    return "larger than " + told(most) + "; --max-page allows more";
  }
}
