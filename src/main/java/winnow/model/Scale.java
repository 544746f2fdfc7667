package winnow.model;

/** Counts made comparable: what matters is how many times more, not how many more. */
final class Scale {
  private static final float[] SMALL = new float[256];

  static {
    for (int i = 0; i < SMALL.length; i++) {
      SMALL[i] = (float) (Math.log1p(i) / Math.log(2));
    }
  }

  private Scale() {}

  /** The binary logarithm of one more than a count. */
  static float log(int count) {
    return count >= 0 && count < SMALL.length ? SMALL[count] : log((double) count);
  }

  static float log(double count) {
    return (float) (Math.log1p(count) / Math.log(2));
  }

  /** The same for a distance, with its sign. */
  static float distance(int distance) {
    return distance < 0 ? -log(-distance) : log(distance);
  }

  static float share(double part, double whole) {
    return whole == 0 ? 0 : (float) (part / whole);
  }
}
