package winnow.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ForestFileTest {
  private static final String SMALL =
      """
      base -1.2000
      tree
       words[-1] <= 3.5 : -0.0200
        -0.2100
        0.3500
      tree
       0.1000
      """;

  @Test
  void aForestIsWrittenAsPeopleReadIt() {
    Feature above = new Feature("words", -1);
    Tree node = new Tree.Node(above, 3.5f, -0.02, new Tree.Leaf(-0.21), new Tree.Leaf(0.35));
    Forest forest = new Forest(-1.2, List.of(node, new Tree.Leaf(0.1)));

    assertEquals(SMALL, String.join("\n", ForestFile.write(forest)) + "\n");
    assertEquals(forest.trees(), ForestFile.read(SMALL.lines().toList()).trees());
  }

  @Test
  void theHeaderIsNotRead() {
    Forest forest = read("# F1 0.9\n#\n" + SMALL);

    assertEquals(-1.2, forest.base());
    assertEquals(2, forest.trees().size());
  }

  // Odds are written with four digits, thresholds with all they have.
  @Property(tries = 200)
  void aForestReadsBackToTheSameOdds(@ForAll("trees") List<Tree> trees, @ForAll short base) {
    Forest forest = new Forest(base / 10_000.0, trees);
    Columns page = Table.of(4).with("a", -2, 0.3, 1, 5).with("b c", 9, 1e-3, 0, 1).columns();

    Forest read = ForestFile.read(ForestFile.write(forest));

    assertEquals(trees, read.trees());
    assertArrayEquals(forest.odds(page), read.odds(page));
  }

  @Provide
  Arbitrary<List<Tree>> trees() {
    return tree(3).list().ofMaxSize(4);
  }

  private static Arbitrary<Tree> tree(int depth) {
    Arbitrary<Double> odds = Arbitraries.integers().between(-50_000, 50_000).map(i -> i / 10_000.0);
    Arbitrary<Tree> leaf = odds.map(Tree.Leaf::new);
    if (depth == 0) {
      return leaf;
    }
    Arbitrary<Feature> feature =
        Combinators.combine(
                Arbitraries.of("a", "b c"),
                Arbitraries.integers().between(-Columns.MARGIN, Columns.MARGIN))
            .as(Feature::new);
    Arbitrary<Float> threshold = Arbitraries.floats().between(-5, 5).ofScale(7);
    Arbitrary<Tree> below = tree(depth - 1);
    Arbitrary<Tree> node =
        Combinators.combine(feature, threshold, odds, below, below).as(Tree.Node::new);
    return Arbitraries.oneOf(leaf, node);
  }

  @Test
  void aForestThatIsCutOffIsTold() {
    assertBroken("the last tree is cut off", "base 1\ntree\n words <= 3 : 0\n  1\n");
    assertBroken("the last tree is cut off", "base 1\ntree\n");
  }

  @Test
  void whatIsNoTreeIsTold() {
    assertBroken("'tree' expected, not ' 0.2'", "base 1\ntree\n 0.1\n 0.2\n");
    assertBroken("no neighbour is 9 blocks away", "base 1\ntree\n words[9] <= 1 : 0\n  1\n  2\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "base one                               | one",
        "tree                                   | tree",
        "seed 20                                | seed",
        "base 1/tree/ lamps                     | lamps",
        "base 1/tree/ words <= 3/  1/  2        | words <= 3",
        "base 1/tree/ words <= x : 0/  1/  2    | x",
        "base 1/tree/ words[ <= 3 : 0/  1/  2   | words[",
        "base 1/tree/ words[a] <= 3 : 0/  1/  2 | a",
      })
  void theBrokenPlaceIsNamed(String lines, String named) {
    var mistake =
        assertThrows(IllegalArgumentException.class, () -> read(lines.replace('/', '\n')));

    assertTrue(mistake.getMessage().contains(named), mistake.getMessage());
  }

  @Test
  void theForestsThatAreShippedReadBack() {
    for (Forest forest : List.of(Models.standard().title(), Models.standard().story())) {
      List<String> written = ForestFile.write(forest);

      assertEquals(written, ForestFile.write(ForestFile.read(written)));
      assertTrue(forest.trees().size() > 1, forest.trees().size() + " trees");
    }
  }

  private static Forest read(String text) {
    return ForestFile.read(text.lines().toList());
  }

  private static void assertBroken(String told, String text) {
    assertEquals(told, assertThrows(IllegalArgumentException.class, () -> read(text)).getMessage());
  }
}
