package winnow.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

final class TermColumnsTest {
  private static final float EXACT = 1e-5f;

  // A menu entry, four paragraphs, a line without terms, a teaser; the core is the paragraphs.
  private static final int[][] TERMS = {{1}, {1, 2}, {1}, {3}, {1, 4}, {}, {1, 4, 5}};
  private static final float[] WORDS = {0, 15, 15, 15, 15, 0, 0};

  @Test
  void aBlockDoesNotSpeakForItself() {
    Columns columns = added();

    assertNumbers(columns, "terms of core", 1, 1 / 2f, 1, 0, 1 / 2f, -1, 2 / 3f);
    assertNumbers(columns, "weight in core", 3, 2 / 2f, 2, 0, 2 / 2f, -1, 4 / 3f);
  }

  @Test
  void theOpeningIsThreeParagraphs() {
    assertNumbers(added(), "terms of opening", 1, 1, 1, 1, 1 / 2f, -1, 1 / 3f);
  }

  // The first term stands in five blocks, the fourth in two, the others in one.
  @Test
  void aTermIsRareByTheBlocksItStandsIn() {
    assertNumbers(added(), "rare terms", 1 / 5f, 1.2f / 2, 1 / 5f, 1, 0.7f / 2, -1, 1.7f / 3);
  }

  private static Columns added() {
    Columns columns = new Columns(TERMS.length);
    TermColumns.add(columns, TERMS, WORDS, new Core(1, 4));
    return columns;
  }

  private static void assertNumbers(Columns columns, String name, float... numbers) {
    assertArrayEquals(numbers, Table.numbers(columns, name), EXACT, name);
  }
}
