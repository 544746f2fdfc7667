package winnow.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import winnow.model.Columns;
import winnow.model.Feature;
import winnow.model.Forest;
import winnow.model.Tree;

/**
 * Grows a forest tree by tree, each on what those before it got wrong: gradient boosting of
 * logistic loss with second-order steps, leaf by leaf, over binned measures (Chen and Guestrin,
 * "XGBoost", 2016; Ke et al., "LightGBM", 2017). The same sample and settings give the same forest
 * to the digit.
 */
final class Boosting {
  // Keeps the odds of a sample finite in which all blocks are alike.
  private static final double LEAST = 1e-3;

  private final Sample sample;
  private final List<Feature> features;
  private final Settings settings;
  private final SplittableRandom random;
  private final double[] odds;
  private final double[] gradients;
  private final double[] curvatures;

  private Boosting(Sample sample, List<Feature> features, Settings settings) {
    this.sample = sample;
    this.features = features;
    this.settings = settings;
    this.random = new SplittableRandom(settings.seed());
    this.odds = new double[sample.size()];
    this.gradients = new double[sample.size()];
    this.curvatures = new double[sample.size()];
  }

  /**
   * Grows a forest.
   *
   * @param near the measures of which the neighbours' numbers may be asked too
   */
  static Forest grown(Sample sample, List<String> near, Settings settings) {
    return new Boosting(sample, features(sample, near), settings).forest();
  }

  private static List<Feature> features(Sample sample, List<String> near) {
    List<Feature> features = new ArrayList<>();
    for (String measure : sample.measures()) {
      features.add(new Feature(measure, 0));
    }
    for (String measure : near) {
      for (int offset = -Columns.MARGIN; offset <= Columns.MARGIN; offset++) {
        if (offset != 0) {
          features.add(new Feature(measure, offset));
        }
      }
    }
    return features;
  }

  private Forest forest() {
    double base = base();
    Arrays.fill(odds, base);
    List<Tree> trees = new ArrayList<>();
    for (int t = 0; t < settings.trees(); t++) {
      derive();
      TreeGrower grower = new TreeGrower(sample, chosenFeatures(), settings, gradients, curvatures);
      Tree tree = grower.grown(chosenRows());
      grower.addTo(odds);
      trees.add(tree);
    }
    return new Forest(base, trees);
  }

  private double base() {
    double yes = 0;
    double all = 0;
    for (int i = 0; i < sample.size(); i++) {
      yes += sample.weight(i) * sample.label(i);
      all += sample.weight(i);
    }
    return Math.log((yes + LEAST) / (all - yes + LEAST));
  }

  private void derive() {
    for (int i = 0; i < odds.length; i++) {
      double likely = 1 / (1 + Math.exp(-odds[i]));
      gradients[i] = sample.weight(i) * (likely - sample.label(i));
      curvatures[i] = sample.weight(i) * Math.max(likely * (1 - likely), 1e-6);
    }
  }

  private List<Feature> chosenFeatures() {
    return features.stream()
        .filter(feature -> random.nextDouble() < settings.featureShare())
        .toList();
  }

  private int[] chosenRows() {
    int[] rows = new int[odds.length];
    int count = 0;
    for (int i = 0; i < rows.length; i++) {
      if (random.nextDouble() < settings.rowShare()) {
        rows[count++] = i;
      }
    }
    return Arrays.copyOf(rows, count);
  }
}
