package winnow.learn;

import java.util.Locale;
import winnow.text.Shape;

/** Lines that speak beside the story: "(Laughter.)", "THE CHAIRMAN:", "* * *". */
final class Asides {
  private static final int LONGEST_SHOUT = 4;

  private Asides() {}

  static boolean isOne(String text) {
    boolean isShouted =
        text.toUpperCase(Locale.ROOT).equals(text) && Shape.of(text).words() <= LONGEST_SHOUT;
    boolean isSaid = text.endsWith(":") || "\"“„«‘".indexOf(text.charAt(0)) >= 0;
    return isBracketed(text) || isSaid || isShouted;
  }

  static boolean isBracketed(String text) {
    char last = text.charAt(text.length() - 1);
    return "([*_".indexOf(text.charAt(0)) >= 0 && ")]*_".indexOf(last) >= 0;
  }
}
