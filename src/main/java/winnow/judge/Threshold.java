package winnow.judge;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * From which odds on a block is story. A page whose story is plain to see can be strict; where much
 * is in doubt, more is kept: the threshold is where the expected F1 of the page's words is greatest
 * (Jansche, "A maximum expected utility framework for binary sequence labeling", 2007).
 */
final class Threshold {
  private static final double LEAST = -2.5;
  private static final double MOST = 0.6;

  private Threshold() {}

  /** The odds from which on a block of this page is story. */
  static double of(double[] odds, List<Look> looks) {
    Integer[] order = new Integer[odds.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble(i -> -odds[i]));
    double all = 0;
    for (int i = 0; i < odds.length; i++) {
      all += words(looks.get(i)) * likely(odds[i]);
    }
    double right = 0;
    double kept = 0;
    double best = 0;
    double threshold = 0;
    for (int i : order) {
      double words = words(looks.get(i));
      right += words * likely(odds[i]);
      kept += words;
      double f = 2 * right / (kept + all);
      if (f > best) {
        best = f;
        threshold = odds[i];
      }
    }
    return Math.max(LEAST, Math.min(MOST, threshold));
  }

  private static double words(Look look) {
    return Math.max(0.5, look.shape().words());
  }

  private static double likely(double odds) {
    return 1 / (1 + Math.exp(-odds));
  }
}
