package winnow.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import winnow.model.Feature;
import winnow.model.Tree;

/** Grows one tree: always the leaf whose best question gains most is parted next. */
final class TreeGrower {
  private final Sample sample;
  private final List<Feature> features;
  private final byte[][] bins;
  private final int[] measures;
  private final Settings settings;
  private final double[] gradients;
  private final double[] curvatures;
  private Branch root;

  TreeGrower(
      Sample sample,
      List<Feature> features,
      Settings settings,
      double[] gradients,
      double[] curvatures) {
    this.sample = sample;
    this.features = features;
    this.settings = settings;
    this.gradients = gradients;
    this.curvatures = curvatures;
    this.measures =
        features.stream().mapToInt(f -> sample.measures().indexOf(f.measure())).toArray();
    this.bins = IntStream.of(measures).mapToObj(sample::bins).toArray(byte[][]::new);
  }

  /** A question over the features' bins, and what it gains. */
  private record Question(int feature, int bin, double gain) {}

  /** A part of the rows, on its way to be a leaf or a question. */
  private static final class Branch {
    private int[] rows;
    private Histogram histogram;
    private double gradient;
    private double curvature;
    private Optional<Question> question = Optional.empty();
    private Branch atMost;
    private Branch more;
  }

  Tree grown(int[] rows) {
    root = branch(rows);
    root.histogram = histogram(rows);
    root.question = best(root);
    List<Branch> leaves = new ArrayList<>(List.of(root));
    while (leaves.size() < settings.leaves()) {
      Optional<Branch> next =
          leaves.stream()
              .filter(leaf -> leaf.question.isPresent())
              .max(Comparator.comparingDouble(leaf -> leaf.question.get().gain()));
      if (next.isEmpty()) {
        break;
      }
      part(next.get());
      leaves.remove(next.get());
      leaves.add(next.get().atMost);
      leaves.add(next.get().more);
    }
    return tree(root);
  }

  private Branch branch(int[] rows) {
    Branch branch = new Branch();
    branch.rows = rows;
    for (int row : rows) {
      branch.gradient += gradients[row];
      branch.curvature += curvatures[row];
    }
    return branch;
  }

  private void part(Branch branch) {
    Question question = branch.question.orElseThrow();
    int[] low = new int[branch.rows.length];
    int[] high = new int[branch.rows.length];
    int lows = 0;
    int highs = 0;
    for (int row : branch.rows) {
      if (isAtMost(question, row)) {
        low[lows++] = row;
      } else {
        high[highs++] = row;
      }
    }
    branch.atMost = branch(Arrays.copyOf(low, lows));
    branch.more = branch(Arrays.copyOf(high, highs));
    Branch small = lows < highs ? branch.atMost : branch.more;
    Branch large = lows < highs ? branch.more : branch.atMost;
    small.histogram = histogram(small.rows);
    large.histogram = branch.histogram.minus(small.histogram);
    small.question = best(small);
    large.question = best(large);
    branch.histogram = null;
    branch.rows = new int[0];
  }

  private boolean isAtMost(Question question, int row) {
    int f = question.feature();
    return bins[f][sample.place(row) + features.get(f).offset()] <= question.bin();
  }

  private Histogram histogram(int[] rows) {
    Histogram histogram = new Histogram(bins.length);
    IntStream.range(0, bins.length).parallel().forEach(f -> fill(histogram, f, rows));
    return histogram;
  }

  private void fill(Histogram histogram, int f, int[] rows) {
    double[] gradient = new double[sample.edges(measures[f]) + 1];
    double[] curvature = new double[gradient.length];
    byte[] column = bins[f];
    int offset = features.get(f).offset();
    for (int row : rows) {
      int bin = column[sample.place(row) + offset];
      gradient[bin] += gradients[row];
      curvature[bin] += curvatures[row];
    }
    histogram.gradients[f] = gradient;
    histogram.curvatures[f] = curvature;
  }

  private Optional<Question> best(Branch branch) {
    return IntStream.range(0, bins.length)
        .parallel()
        .mapToObj(f -> best(branch, f))
        .flatMap(Optional::stream)
        .max(
            Comparator.comparingDouble(Question::gain)
                .thenComparing(Comparator.comparingInt(Question::feature).reversed()));
  }

  private Optional<Question> best(Branch branch, int f) {
    double[] gradient = branch.histogram.gradients[f];
    double[] curvature = branch.histogram.curvatures[f];
    double whole = score(branch.gradient, branch.curvature);
    double g = 0;
    double h = 0;
    Question best = null;
    for (int bin = 0; bin + 1 < gradient.length; bin++) {
      g += gradient[bin];
      h += curvature[bin];
      double restG = branch.gradient - g;
      double restH = branch.curvature - h;
      if (h < settings.least() || restH < settings.least()) {
        continue;
      }
      double gain = score(g, h) + score(restG, restH) - whole;
      if (gain > 1e-6 && (best == null || gain > best.gain())) {
        best = new Question(f, bin, gain);
      }
    }
    return Optional.ofNullable(best);
  }

  private double score(double gradient, double curvature) {
    return gradient * gradient / (curvature + settings.ridge());
  }

  private double answer(Branch branch) {
    return -settings.rate() * branch.gradient / (branch.curvature + settings.ridge());
  }

  private Tree tree(Branch branch) {
    if (branch.atMost == null) {
      return new Tree.Leaf(answer(branch));
    }
    Question question = branch.question.orElseThrow();
    return new Tree.Node(
        features.get(question.feature()),
        sample.edge(measures[question.feature()], question.bin()),
        answer(branch),
        tree(branch.atMost),
        tree(branch.more));
  }

  /** Adds the tree's answers to the odds of all rows of the sample. */
  void addTo(double[] odds) {
    IntStream.range(0, odds.length)
        .parallel()
        .forEach(
            row -> {
              Branch at = root;
              while (at.atMost != null) {
                at = isAtMost(at.question.orElseThrow(), row) ? at.atMost : at.more;
              }
              odds[row] += answer(at);
            });
  }
}
