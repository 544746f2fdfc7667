package winnow.fit;

/**
 * Sums of gradients and curvatures of a leaf's rows, by feature and bin; from them the best
 * question is read off without looking at the rows again.
 */
final class Histogram {
  final double[][] gradients;
  final double[][] curvatures;

  Histogram(int features) {
    gradients = new double[features][];
    curvatures = new double[features][];
  }

  /** What is left when a part of the rows is taken out. */
  Histogram minus(Histogram part) {
    Histogram rest = new Histogram(gradients.length);
    for (int f = 0; f < gradients.length; f++) {
      rest.gradients[f] = minus(gradients[f], part.gradients[f]);
      rest.curvatures[f] = minus(curvatures[f], part.curvatures[f]);
    }
    return rest;
  }

  private static double[] minus(double[] all, double[] part) {
    double[] rest = all.clone();
    for (int i = 0; i < rest.length; i++) {
      rest[i] -= part[i];
    }
    return rest;
  }
}
