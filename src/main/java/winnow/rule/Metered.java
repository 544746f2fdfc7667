package winnow.rule;

import static java.util.Objects.requireNonNull;

/**
 * A line that counts how often its characters are read, and refuses after too many. A pattern that
 * looks through it does work linear in the line, whatever its author wrote.
 */
final class Metered implements CharSequence {
  /** How often a pattern may read each character of a line, on average. */
  static final int STEPS_PER_CHAR = 500;

  /** What it may read besides, so that a short line is not held to less than a long one. */
  static final int STEPS_BESIDES = 1_000_000;

  private final String text;
  private int left;

  Metered(String text) {
    this.text = requireNonNull(text, "text");
    rewind();
  }

  /** Counts from the start again, for the next pattern. */
  void rewind() {
    left = allowance(text.length());
  }

  /** How often a pattern may read in a line so long. */
  static int allowance(int length) {
    return (int) Math.min(Integer.MAX_VALUE, (long) STEPS_PER_CHAR * length + STEPS_BESIDES);
  }

  /** How often a pattern has read since the start. */
  int steps() {
    return allowance(text.length()) - left;
  }

  @Override
  public char charAt(int index) {
    if (left == 0) {
      throw new Spent();
    }
    left--;
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }

  /** Thrown where a pattern has read too much; without a stack, since no person reads it. */
  static final class Spent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Spent() {
      super("a pattern has read too much", null, false, false);
    }
  }
}
