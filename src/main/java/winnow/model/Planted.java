package winnow.model;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import winnow.text.Packed;

/**
 * The trees of a forest laid out in rows, once, so that they can be asked of page after page. A
 * tree is asked of some fifty neighbouring blocks at once, a bit for each: the sets of blocks that
 * reach a node's branches are the set that reaches the node, split by the answers to its question.
 * All answers are worked out before (Lucchese et al., "QuickScorer", 2015, asks measure by measure
 * too).
 */
final class Planted {
  private static final int AT_ONCE = Questions.ASKED - 2 * Columns.MARGIN;

  private final Questions questions;
  // By tree, how many questions it has; it has one answer more.
  private final int[] sizes;
  // By node, in the order of the walk: its question, how far away the block is that is meant, and
  // the branch on which it stands.
  private final int[] asked;
  private final int[] offsets;
  private final int[] branches;
  private final double[] odds;
  private final int most;

  /** A node of the trees, laid out. */
  private record Row(int asked, int offset, int branch) {}

  private Planted(
      Questions questions, int[] sizes, int[] asked, int[] offsets, int[] branches, double[] odds) {
    this.questions = questions;
    this.sizes = sizes;
    this.asked = asked;
    this.offsets = offsets;
    this.branches = branches;
    this.odds = odds;
    this.most = Arrays.stream(sizes).max().orElse(0) + 1;
  }

  static Planted of(List<Tree> trees) {
    SortedMap<String, SortedSet<Float>> thresholds = new TreeMap<>();
    trees.forEach(tree -> collect(tree, thresholds));
    Questions questions = Questions.of(thresholds);
    List<Row> rows = new ArrayList<>();
    List<Double> answers = new ArrayList<>();
    int[] sizes = new int[trees.size()];
    for (int i = 0; i < sizes.length; i++) {
      int before = rows.size();
      List<Double> own = new ArrayList<>(List.of(0.0));
      plant(trees.get(i), 0, questions, rows, own);
      sizes[i] = rows.size() - before;
      answers.addAll(own);
    }
    return new Planted(
        questions,
        sizes,
        rows.stream().mapToInt(Row::asked).toArray(),
        rows.stream().mapToInt(Row::offset).toArray(),
        rows.stream().mapToInt(Row::branch).toArray(),
        answers.stream().mapToDouble(Double::doubleValue).toArray());
  }

  static Planted read(Packed stored) {
    return new Planted(
        Questions.read(stored),
        stored.ints(),
        stored.ints(),
        stored.ints(),
        stored.ints(),
        stored.doubles());
  }

  void write(DataOutputStream out) throws IOException {
    questions.write(out);
    Packed.write(sizes, out);
    Packed.write(asked, out);
    Packed.write(offsets, out);
    Packed.write(branches, out);
    Packed.write(odds, out);
  }

  private static void collect(Tree tree, SortedMap<String, SortedSet<Float>> thresholds) {
    if (tree instanceof Tree.Node node) {
      thresholds
          .computeIfAbsent(node.feature().measure(), name -> new TreeSet<>())
          .add(node.threshold());
      collect(node.atMost(), thresholds);
      collect(node.more(), thresholds);
    }
  }

  // "At most" goes on along its node's branch; "more" begins the next that there is not yet.
  private static void plant(
      Tree tree, int branch, Questions questions, List<Row> rows, List<Double> answers) {
    if (tree instanceof Tree.Node node) {
      int question = questions.number(node.feature().measure(), node.threshold());
      rows.add(new Row(question, node.feature().offset() + Columns.MARGIN, branch));
      int more = answers.size();
      answers.add(0.0);
      plant(node.atMost(), branch, questions, rows, answers);
      plant(node.more(), more, questions, rows, answers);
    } else {
      answers.set(branch, tree.odds());
    }
  }

  /** Adds each tree's answers to the odds of a page's blocks, tree by tree. */
  void addTo(double[] sums, Columns page) {
    float[][] columns = questions.columns(page);
    long[] answers = new long[questions.size()];
    long[] reached = new long[most];
    for (int from = 0; from < sums.length; from += AT_ONCE) {
      questions.ask(columns, from, answers);
      addTo(sums, from, answers, reached);
    }
  }

  private void addTo(double[] sums, int from, long[] answers, long[] reached) {
    long blocks = -1L >>> (Long.SIZE - Math.min(AT_ONCE, sums.length - from));
    int node = 0;
    int answer = 0;
    for (int size : sizes) {
      reached[0] = blocks;
      walk(node, size, answers, reached);
      add(sums, from, answer, size + 1, reached);
      node += size;
      answer += size + 1;
    }
  }

  /** Finds the blocks that come to the end of each branch. */
  private void walk(int first, int size, long[] answers, long[] reached) {
    for (int i = 0; i < size; i++) {
      int node = first + i;
      long here = reached[branches[node]];
      long more = here & (answers[asked[node]] >>> offsets[node]);
      reached[i + 1] = more;
      reached[branches[node]] = here ^ more;
    }
  }

  private void add(double[] sums, int from, int first, int size, long[] reached) {
    for (int i = 0; i < size; i++) {
      double own = odds[first + i];
      for (long left = reached[i]; left != 0; left &= left - 1) {
        sums[from + Long.numberOfTrailingZeros(left)] += own;
      }
    }
  }
}
