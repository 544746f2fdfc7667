package winnow.judge;

/** How readily a block in doubt is kept. */
public enum Keep {
  /** Rather chrome in the story than story lost. */
  MORE(-2.0),
  /** As much of the one as of the other. */
  BALANCED(0),
  /** Rather story lost than chrome in it. */
  LESS(0.8);

  private final double shift;

  Keep(double shift) {
    this.shift = shift;
  }

  /** What is added to the threshold from which on a block is story, in log-odds. */
  double shift() {
    return shift;
  }
}
