package winnow.model;

import static java.util.Objects.requireNonNull;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import winnow.text.Packed;

/**
 * Boosted decision trees: their answers added up are a block's log-odds (Friedman, "Greedy function
 * approximation: a gradient boosting machine", 2001).
 */
public final class Forest {
  private final double base;
  private final Supplier<List<Tree>> trees;
  private final Planted planted;

  /**
   * A forest of these trees.
   *
   * @param base the log-odds of any block, before a tree is asked
   */
  public Forest(double base, List<Tree> trees) {
    List<Tree> all = List.copyOf(requireNonNull(trees, "trees"));
    this.base = base;
    this.trees = () -> all;
    this.planted = Planted.of(all);
  }

  private Forest(double base, Supplier<List<Tree>> trees, Planted planted) {
    this.base = base;
    this.trees = trees;
    this.planted = planted;
  }

  /**
   * A forest that was stored.
   *
   * @param trees what it was before; read only for those who want to know why
   */
  static Forest read(Packed stored, Supplier<List<Tree>> trees) {
    return new Forest(stored.real(), trees, Planted.read(stored));
  }

  void write(DataOutputStream out) throws IOException {
    out.writeDouble(base);
    planted.write(out);
  }

  public double base() {
    return base;
  }

  public List<Tree> trees() {
    return trees.get();
  }

  /** The log-odds of every block of a page. */
  public double[] odds(Columns columns) {
    double[] odds = new double[columns.blocks()];
    Arrays.fill(odds, base);
    planted.addTo(odds, columns);
    return odds;
  }

  /**
   * What each measure added to a block's odds: along each tree's path, how much more or less is
   * known below a question than above it (Saabas, "Interpreting random forests", 2014). All of them
   * and the base make up the odds.
   */
  public Map<String, Double> shares(Columns columns, int block) {
    Map<String, Double> shares = new TreeMap<>();
    for (Tree tree : trees()) {
      share(tree, columns, block, shares);
    }
    return shares;
  }

  private static void share(Tree tree, Columns columns, int block, Map<String, Double> shares) {
    shares.merge("", tree.odds(), Double::sum);
    Tree at = tree;
    while (at instanceof Tree.Node node) {
      Feature asked = node.feature();
      float[] column = columns.named(asked.measure());
      float value = column[block + Columns.MARGIN + asked.offset()];
      Tree next = value <= node.threshold() ? node.atMost() : node.more();
      shares.merge(asked.measure(), next.odds() - at.odds(), Double::sum);
      at = next;
    }
  }
}
