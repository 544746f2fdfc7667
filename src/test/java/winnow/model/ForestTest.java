package winnow.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class ForestTest {
  private static final double EXACT = 1e-9;

  private static final Forest FOREST =
      ForestFile.read(
          """
          base -1
          tree
           words <= 3.5 : 0.1
            -0.2
            links <= 0 : 0.3
             0.7
             -0.4
          tree
           words[-1] <= 3.5 : 0.05
            0.01
            words[1] <= -0.5 : 0.5
             2
             1
          tree
           0.25
          """
              .lines()
              .toList());

  private final Columns page =
      Table.of(3).with("words", 3.5, 9, 4).with("links", 0, 0, 1).columns();

  // The third tree adds a quarter to all. Above the first block and below the last is nothing: -1.
  @Test
  void theTreesAnswersAddUp() {
    double first = -1 - 0.2 + 0.01 + 0.25;
    double second = -1 + 0.7 + 0.01 + 0.25;
    double third = -1 - 0.4 + 2 + 0.25;

    assertArrayEquals(new double[] {first, second, third}, FOREST.odds(page), EXACT);
  }

  @Test
  void aForestWithoutTreesKnowsItsBaseOnly() {
    assertArrayEquals(new double[] {2, 2, 2}, new Forest(2, List.of()).odds(page), EXACT);
  }

  @Test
  void aMeasuresShareIsWhatItsQuestionsTaught() {
    Map<String, Double> shares = FOREST.shares(page, 2);

    assertEquals(List.of("", "links", "words"), List.copyOf(shares.keySet()));
    assertEquals(0.1 + 0.05 + 0.25, shares.get(""), EXACT);
    assertEquals(-0.4 - 0.3, shares.get("links"), EXACT);
    assertEquals((0.3 - 0.1) + (0.5 - 0.05) + (2 - 0.5), shares.get("words"), EXACT);
  }

  // Trees are asked of some fifty blocks at once: this page takes three goes.
  @Test
  void aLongPageIsAskedToItsEnd() {
    double[] words = new double[130];
    double[] links = new double[130];
    for (int i = 0; i < words.length; i++) {
      words[i] = i * 7 % 11;
      links[i] = i % 3;
    }
    Columns columns = Table.of(130).with("words", words).with("links", links).columns();
    double[] odds = FOREST.odds(columns);

    for (int i = 0; i < odds.length; i++) {
      double shares =
          FOREST.shares(columns, i).values().stream().mapToDouble(Double::doubleValue).sum();
      assertEquals(FOREST.base() + shares, odds[i], EXACT);
    }
  }

  @Property(tries = 200)
  void theSharesAndTheBaseMakeUpTheOdds(@ForAll @Size(5) List<Byte> words) {
    double[] numbers = words.stream().mapToDouble(number -> number / 16.0).toArray();
    Columns any = Table.of(5).with("words", numbers).with("links", 0, 1, 0, 1, 0).columns();

    double[] odds = FOREST.odds(any);

    for (int i = 0; i < odds.length; i++) {
      double shares = FOREST.shares(any, i).values().stream().mapToDouble(each -> each).sum();
      assertEquals(odds[i], FOREST.base() + shares, EXACT);
    }
  }

  @Test
  void aMeasureThatThePageLacksIsTold() {
    Columns bare = Table.of(1).with("links", 0).columns();

    var mistake = assertThrows(IllegalArgumentException.class, () -> FOREST.odds(bare));

    assertEquals("no measure is named 'words'", mistake.getMessage());
  }

  @Test
  void laterChangesOfTheListDoNotReachIt() {
    List<Tree> trees = new ArrayList<>(List.of(new Tree.Leaf(1)));
    Forest forest = new Forest(0, trees);

    trees.clear();

    assertEquals(List.of(new Tree.Leaf(1)), forest.trees());
  }
}
