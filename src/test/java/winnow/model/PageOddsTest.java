package winnow.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PageOddsTest {
  @Test
  void anEmptyPageHasNoOdds() {
    PageOdds odds = Models.standard().odds(List.of());

    assertEquals(0, odds.columns().blocks());
    assertEquals(0, odds.title().length);
    assertEquals(0, odds.story().length);
  }

  // The first forest takes the block of more than seven words for the title.
  @Test
  void theStorysForestHearsWhatTheTitlesSays() {
    Forest titles = new Forest(0, List.of(asks("words", 3, new Tree.Leaf(-4), new Tree.Leaf(4))));
    Forest stories =
        new Forest(1, List.of(asks("from title", 0, new Tree.Leaf(-2), new Tree.Leaf(2))));
    List<Seen> page =
        SeenPages.of("Home", "Old lamps on the pier stay dark for a third week", "More");

    PageOdds odds = new Models(titles, stories).odds(page);

    assertArrayEquals(new double[] {-4, 4, -4}, odds.title());
    assertArrayEquals(new double[] {-1, -1, 3}, odds.story());
  }

  private static Tree asks(String measure, float threshold, Tree atMost, Tree more) {
    return new Tree.Node(new Feature(measure, 0), threshold, 0, atMost, more);
  }
}
