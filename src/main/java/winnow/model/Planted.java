package winnow.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A tree laid out in rows, once, so that it can be asked of every block of page after page. */
final class Planted {
  private static final int ANSWER = -1;

  private final int[] measure;
  private final int[] offset;
  private final float[] threshold;
  private final int[] more;
  private final double[] odds;

  private Planted(List<Tree> nodes, List<Integer> skips, Map<String, Integer> measures) {
    int size = nodes.size();
    measure = new int[size];
    offset = new int[size];
    threshold = new float[size];
    more = new int[size];
    odds = new double[size];
    for (int i = 0; i < size; i++) {
      odds[i] = nodes.get(i).odds();
      more[i] = skips.get(i);
      measure[i] = ANSWER;
      if (nodes.get(i) instanceof Tree.Node node) {
        measure[i] = measures.computeIfAbsent(node.feature().measure(), name -> measures.size());
        offset[i] = node.feature().offset() + Columns.MARGIN;
        threshold[i] = node.threshold();
      }
    }
  }

  /**
   * A tree laid out.
   *
   * @param measures the place of each column that pages will bring; what is missing is added
   */
  static Planted of(Tree tree, Map<String, Integer> measures) {
    List<Tree> nodes = new ArrayList<>();
    List<Integer> skips = new ArrayList<>();
    flatten(tree, nodes, skips);
    return new Planted(nodes, skips, measures);
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

  /**
   * Adds the tree's answers to the odds of a page's blocks.
   *
   * @param columns of the page, one for each measure
   */
  void addTo(double[] sums, float[][] columns) {
    for (int block = 0; block < sums.length; block++) {
      int at = 0;
      while (measure[at] != ANSWER) {
        float value = columns[measure[at]][block + offset[at]];
        at = value <= threshold[at] ? at + 1 : more[at];
      }
      sums[block] += odds[at];
    }
  }
}
