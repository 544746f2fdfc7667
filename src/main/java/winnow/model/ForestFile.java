package winnow.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import winnow.text.Resource;

/**
 * A forest as a text that people can read. A line is a node, its branches stand below it and one
 * space further in, "at most" first:
 *
 * <pre>
 * base -1.2
 * tree
 *  words &lt;= 3.5 : -0.02
 *   -0.21
 *   0.35
 * </pre>
 *
 * <p>Behind the colon are the odds of all that is below. Lines that begin with {@code #} are the
 * header.
 */
public final class ForestFile {
  private static final String RESOURCES = "/winnow/model/";
  private static final String BASE = "base ";

  private final List<String> lines;
  private int at;

  private ForestFile(List<String> lines) {
    this.lines = lines;
  }

  static Forest load(String resource) {
    return read(Resource.lines(RESOURCES + resource));
  }

  /**
   * Reads a forest.
   *
   * @throws IllegalArgumentException if a line is not what should stand there
   */
  public static Forest read(List<String> lines) {
    List<String> nodes = lines.stream().filter(line -> !line.startsWith("#")).toList();
    return new ForestFile(nodes).forest();
  }

  /** Writes a forest, without a header. */
  public static List<String> write(Forest forest) {
    List<String> lines = new ArrayList<>();
    lines.add(BASE + number(forest.base()));
    for (Tree tree : forest.trees()) {
      lines.add("tree");
      write(tree, " ", lines);
    }
    return lines;
  }

  private Forest forest() {
    String first = next();
    if (!first.startsWith(BASE)) {
      throw new IllegalArgumentException("'base' expected, not '" + first + "'");
    }
    double base = Double.parseDouble(first.substring(BASE.length()));
    List<Tree> trees = new ArrayList<>();
    while (at < lines.size()) {
      String line = next();
      if (!line.equals("tree")) {
        throw new IllegalArgumentException("'tree' expected, not '" + line + "'");
      }
      trees.add(tree());
    }
    return new Forest(base, trees);
  }

  private Tree tree() {
    String line = next().strip();
    int comparison = line.indexOf(" <= ");
    if (comparison < 0) {
      return new Tree.Leaf(Double.parseDouble(line));
    }
    int colon = line.indexOf(" : ", comparison);
    if (colon < 0) {
      throw new IllegalArgumentException("no odds behind the question '" + line + "'");
    }
    Feature feature = Feature.of(line.substring(0, comparison));
    float threshold = Float.parseFloat(line.substring(comparison + 4, colon));
    double odds = Double.parseDouble(line.substring(colon + 3));
    Tree atMost = tree();
    return new Tree.Node(feature, threshold, odds, atMost, tree());
  }

  private String next() {
    if (at >= lines.size()) {
      throw new IllegalArgumentException("the last tree is cut off");
    }
    return lines.get(at++);
  }

  private static void write(Tree tree, String indent, List<String> lines) {
    if (tree instanceof Tree.Node node) {
      String question = node.feature() + " <= " + node.threshold();
      lines.add(indent + question + " : " + number(node.odds()));
      write(node.atMost(), indent + " ", lines);
      write(node.more(), indent + " ", lines);
    } else {
      lines.add(indent + number(tree.odds()));
    }
  }

  private static String number(double odds) {
    return String.format(Locale.ROOT, "%.4f", odds);
  }
}
