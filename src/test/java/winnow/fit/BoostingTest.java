package winnow.fit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import winnow.model.Columns;
import winnow.model.Feature;
import winnow.model.Forest;
import winnow.model.ForestFile;
import winnow.model.Table;
import winnow.model.Tree;

final class BoostingTest {
  private static final int BLOCKS = 40;
  private static final double EXACT = 1e-9;

  // One tree with two leaves, which takes 0.3 of its answers and is held back by a ridge of one.
  private static final Settings ONE_TREE = new Settings(1, 2, 0.3, 1, 0.1, 1, 1, 7);
  private static final Settings TREES = new Settings(20, 4, 0.3, 1, 0.1, 1, 1, 7);

  private static final Columns PAGE =
      Table.of(BLOCKS)
          .with("words", numbers(i -> i))
          .with("mark", numbers(i -> i * i % 7 % 2))
          .columns();

  // Half of the blocks are story, so the base is zero; ten of gradient, five of curvature a leaf.
  @Test
  void aTreesAnswersAreAsComputedByHand() {
    Forest forest = Boosting.grown(sample(i -> i < 20 ? 0 : 1), List.of(), ONE_TREE);

    assertEquals(0, forest.base(), EXACT);
    Tree.Node node = (Tree.Node) forest.trees().get(0);
    assertEquals("words <= 19.5", node.feature() + " <= " + node.threshold());
    assertEquals(0, node.odds(), EXACT);
    assertEquals(-0.3 * 10 / (5 + 1), node.atMost().odds(), EXACT);
    assertEquals(0.3 * 10 / (5 + 1), node.more().odds(), EXACT);
  }

  @Test
  void aSimpleRuleIsLearned() {
    IntToDoubleFunction between = i -> i >= 10 && i < 25 ? 1 : 0;

    Forest forest = Boosting.grown(sample(between), List.of(), TREES);

    assertLearned(between, forest);
  }

  @Test
  void aNeighboursNumberIsLearnedFrom() {
    float[] marks = PAGE.named("mark");
    IntToDoubleFunction above = i -> marks[i + Columns.MARGIN - 1] > 0 ? 1 : 0;

    Forest forest = Boosting.grown(sample(above), List.of("mark"), TREES);

    assertLearned(above, forest);
    assertEquals(new Feature("mark", -1), ((Tree.Node) forest.trees().get(0)).feature());
  }

  @Test
  void neighboursAreAskedOnlyForWhatIsNear() {
    Forest forest = Boosting.grown(sample(i -> i % 2), List.of("mark"), TREES);

    for (String line : ForestFile.write(forest)) {
      assertTrue(!line.contains("words["), line);
    }
  }

  @Test
  void aBlockCountsByItsWeight() {
    List<Sample.Row> rows = List.of(new Sample.Row(0, 0, 1, 3), new Sample.Row(0, 1, 0, 1));

    Forest forest = Boosting.grown(Sample.of(List.of(PAGE), rows), List.of(), ONE_TREE);

    assertEquals(Math.log(3), forest.base(), 0.001);
  }

  @Test
  void theSecondTreeLearnsFromWhatTheFirstGotWrong() {
    Sample sample = sample(i -> i % 3 == 0 ? 1 : 0);
    Forest first = Boosting.grown(sample, List.of("mark"), ONE_TREE);
    Settings two = new Settings(2, 2, 0.3, 1, 0.1, 1, 1, 7);
    Forest both = Boosting.grown(sample, List.of("mark"), two);

    assertEquals(first.trees().get(0), both.trees().get(0));
    assertEquals(
        0.3 * gradient(first) / (curvature(first) + 1), -both.trees().get(1).odds(), EXACT);
  }

  @Test
  void theSameSeedGivesTheSameForestToTheDigit() {
    Settings some = new Settings(8, 4, 0.3, 1, 0.1, 0.5, 0.5, 7);
    Settings others = new Settings(8, 4, 0.3, 1, 0.1, 0.5, 0.5, 8);
    IntToDoubleFunction label = i -> i % 3 == 0 || i > 30 ? 1 : 0;

    List<String> forest = ForestFile.write(Boosting.grown(sample(label), List.of("mark"), some));

    assertEquals(forest, ForestFile.write(Boosting.grown(sample(label), List.of("mark"), some)));
    assertNotEquals(
        forest, ForestFile.write(Boosting.grown(sample(label), List.of("mark"), others)));
  }

  private static double gradient(Forest forest) {
    double[] odds = forest.odds(PAGE);
    return IntStream.range(0, BLOCKS)
        .mapToDouble(i -> likely(odds[i]) - (i % 3 == 0 ? 1 : 0))
        .sum();
  }

  private static double curvature(Forest forest) {
    double[] odds = forest.odds(PAGE);
    return IntStream.range(0, BLOCKS).mapToDouble(i -> likely(odds[i]) * likely(-odds[i])).sum();
  }

  private static double likely(double odds) {
    return 1 / (1 + Math.exp(-odds));
  }

  private static void assertLearned(IntToDoubleFunction label, Forest forest) {
    double[] odds = forest.odds(PAGE);
    assertArrayEquals(numbers(label), numbers(i -> odds[i] > 0 ? 1 : 0));
  }

  private static Sample sample(IntToDoubleFunction label) {
    List<Sample.Row> rows =
        IntStream.range(0, BLOCKS)
            .mapToObj(i -> new Sample.Row(0, i, label.applyAsDouble(i), 1))
            .toList();
    return Sample.of(List.of(PAGE), rows);
  }

  private static double[] numbers(IntToDoubleFunction number) {
    return IntStream.range(0, BLOCKS).mapToDouble(number).toArray();
  }
}
