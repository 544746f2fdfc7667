package winnow.text;

/**
 * A block's measurements, taken once in one pass over its characters.
 *
 * @param words words; two CJK characters count as one
 * @param letters letters and marks on letters
 * @param digits decimal digits of any script
 * @param upper upper-case letters
 * @param lower lower-case letters
 * @param separators characters that part menu entries: {@code | » > / · •} and tabs
 * @param commas commas of any script
 * @param links markdown link targets
 * @param endsSentence the last mark, closing quotes aside, ends a sentence in some script
 * @param opensLower the first letter is lower case
 * @param opensSpeech the first character opens direct speech
 * @param bullet the block starts as a list item does
 */
public record Shape(
    int chars,
    int words,
    int letters,
    int digits,
    int upper,
    int lower,
    int cjk,
    int separators,
    int commas,
    int links,
    boolean endsSentence,
    boolean opensLower,
    boolean opensSpeech,
    boolean bullet) {

  /** Words, in a script with spaces, that make a block long enough to be sure of. */
  public static final int SURE_WORDS = 12;

  public static Shape of(String text) {
    return new ShapeMeter(text).measure();
  }

  /** Whether this is prose beyond doubt, as far as shape can tell. */
  public boolean isProse() {
    return words >= SURE_WORDS && endsSentence && separators * 6 < words && digits * 3 < letters;
  }

  /** Whether there are capitals and no small letters. */
  public boolean isUpper() {
    return upper > 0 && lower == 0;
  }

  public double digitShare() {
    return letters + digits == 0 ? 0 : (double) digits / (letters + digits);
  }
}
