package winnow.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class CoreTest {
  // Three blocks of another kind take 18 words' worth away, four take 24.
  @Test
  void aShortGapIsWithinAndALongOneIsNot() {
    assertEquals(new Core(1, 5), core(0, 20, 0, 0, 0, 30));
    assertEquals(new Core(6, 6), core(0, 20, 0, 0, 0, 0, 30));
    assertEquals(new Core(1, 1), core(0, 30, 0, 0, 0, 0, 20));
  }

  @Test
  void aBlockThatIsSurelyChromeParts() {
    float[] words = {50, 20, 20, 50};
    Columns sure = Table.of(4).with("chrome", 0, 0, 4.5, 0).columns();
    Columns all = Table.of(4).with("chrome", 4.5, 4.5, 4.5, 0).columns();

    assertEquals(new Core(0, 3), Core.of(sure, words));
    assertEquals(new Core(3, 3), Core.of(all, words));
  }

  // 60 of the long paragraph's words count, less than three short ones have.
  @Test
  void oneVeryLongParagraphIsNotAStory() {
    assertEquals(new Core(11, 13), core(500, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 25, 25, 25));
  }

  @Test
  void withoutProseItIsTheFirstBlock() {
    assertEquals(new Core(0, 0), core(0, 0, 0));
  }

  @Test
  void tellsHowFarABlockIs() {
    Core core = new Core(2, 4);

    assertEquals(-2, core.distance(0));
    assertEquals(0, core.distance(2));
    assertEquals(0, core.distance(4));
    assertEquals(3, core.distance(7));
    assertTrue(core.holds(2) && core.holds(4));
    assertFalse(core.holds(1) || core.holds(5));
  }

  private static Core core(float... words) {
    return Core.of(Table.of(words.length).withNone("chrome").columns(), words);
  }
}
