package winnow.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Boosted decision trees: their answers added up are a block's log-odds (Friedman, "Greedy function
 * approximation: a gradient boosting machine", 2001).
 */
public final class Forest {
  private final double base;
  private final List<Tree> trees;

  /**
   * A forest of these trees.
   *
   * @param base the log-odds of any block, before a tree is asked
   */
  public Forest(double base, List<Tree> trees) {
    this.base = base;
    this.trees = List.copyOf(requireNonNull(trees, "trees"));
  }

  public double base() {
    return base;
  }

  public List<Tree> trees() {
    return trees;
  }

  /** The log-odds of every block of a page. */
  public double[] odds(Columns columns) {
    double[] odds = new double[columns.blocks()];
    Arrays.fill(odds, base);
    for (Tree tree : trees) {
      Planted planted = Planted.in(columns, tree);
      for (int i = 0; i < odds.length; i++) {
        odds[i] += planted.odds(i);
      }
    }
    return odds;
  }

  /**
   * What each measure added to a block's odds: along each tree's path, how much more or less is
   * known below a question than above it (Saabas, "Interpreting random forests", 2014). All of them
   * and the base make up the odds.
   */
  public Map<String, Double> shares(Columns columns, int block) {
    Map<String, Double> shares = new TreeMap<>();
    for (Tree tree : trees) {
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

  /** A tree laid out over a page's columns, to be asked of every block. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared: a page long.
  private record Planted(
      float[][] columns, int[] offset, float[] threshold, int[] more, double[] odds) {
    static Planted in(Columns page, Tree tree) {
      List<Tree> nodes = new ArrayList<>();
      List<Integer> skips = new ArrayList<>();
      flatten(tree, nodes, skips);
      int size = nodes.size();
      Planted planted =
          new Planted(
              new float[size][], new int[size], new float[size], new int[size], new double[size]);
      for (int i = 0; i < size; i++) {
        planted.odds[i] = nodes.get(i).odds();
        planted.more[i] = skips.get(i);
        if (nodes.get(i) instanceof Tree.Node node) {
          planted.columns[i] = page.named(node.feature().measure());
          planted.offset[i] = node.feature().offset() + Columns.MARGIN;
          planted.threshold[i] = node.threshold();
        }
      }
      return planted;
    }

    // Depth first: the first branch stands right behind its question, the second where it says.
    private static void flatten(Tree tree, List<Tree> nodes, List<Integer> skips) {
      int own = nodes.size();
      nodes.add(tree);
      skips.add(0);
      if (tree instanceof Tree.Node node) {
        flatten(node.atMost(), nodes, skips);
        skips.set(own, nodes.size());
        flatten(node.more(), nodes, skips);
      }
    }

    double odds(int block) {
      int at = 0;
      while (columns[at] != null) {
        at = columns[at][block + offset[at]] <= threshold[at] ? at + 1 : more[at];
      }
      return odds[at];
    }
  }
}
