package winnow.eval;

/**
 * How good pages came out, each from 0 to 1.
 *
 * @param f1 the harmonic mean of precision and recall, or the mean of the pages' own
 * @param precision how much of what came out is story
 * @param recall how much of the story came out
 */
public record Quality(double f1, double precision, double recall) {
  /** The quality whose F1 is that of these two figures. */
  static Quality of(double precision, double recall) {
    return new Quality(f1(precision, recall), precision, recall);
  }

  static double f1(double precision, double recall) {
    double sum = precision + recall;
    return sum == 0 ? 0 : 2 * precision * recall / sum;
  }

  double[] figures() {
    return new double[] {f1, precision, recall};
  }
}
