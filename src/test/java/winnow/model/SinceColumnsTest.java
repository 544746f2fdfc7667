package winnow.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

final class SinceColumnsTest {
  private static final float EXACT = 1e-5f;
  private static final float LOG_3 = 1.5849625f;
  private static final float LOG_4 = 2;
  private static final float LOG_5 = 2.321928f;
  private static final float LOG_6 = 2.5849626f;
  private static final float LOG_61 = 5.9307375f;

  // The core begins at the second block; what is said of the first is before its time.
  @Test
  void countsWhatWasSaidSinceTheCoreBegan() {
    Columns columns =
        Table.of(6)
            .with("chrome", 5, 2.5, 2.4, 0, 3, 0)
            .with("related", 3, 0, 0, 3, 3, 0)
            .withNone("comments")
            .columns();

    SinceColumns.add(columns, new float[6], new Core(1, 2));

    assertNumbers(columns, "chrome since start", 0, 0, 1, 1, 1, LOG_3);
    assertNumbers(columns, "teasers since start", 0, 0, 0, 0, 1, LOG_3);
    assertNumbers(columns, "comments since start", 0, 0, 0, 0, 0, 0);
    assertNumbers(columns, "last chrome", LOG_61, LOG_61, 0, 1, LOG_3, 0);
    assertNumbers(columns, "last teaser", LOG_61, LOG_61, LOG_61, LOG_61, 0, 0);
    assertNumbers(columns, "last comment", LOG_61, LOG_61, LOG_61, LOG_61, LOG_61, LOG_61);
  }

  // Blocks:  prose, another, prose, four others, prose, another.
  @Test
  void aGapOfFourBeginsAnotherStretch() {
    Columns columns = Table.of(9).withNone("chrome", "related", "comments").columns();
    float[] words = {15, 0, 16, 0, 0, 0, 0, 7, 0};

    SinceColumns.add(columns, words, new Core(0, 2));

    float log16 = 4;
    float log32 = 5;
    assertNumbers(columns, "longest gap", 0, 0, 1, 1, 1, LOG_3, LOG_4, LOG_5, LOG_5);
    assertNumbers(columns, "last gap", 0, 0, 0, 0, 0, 0, 0, 0, LOG_5);
    assertNumbers(columns, "stretch", 0, 0, 0, 0, 0, 0, 0, 0, 1);
    assertNumbers(columns, "stretch words", 0, log16, log16, log32, log32, log32, log32, log32, 3);
    assertNumbers(
        columns, "first stretch words", 0, log16, log16, log32, log32, log32, log32, log32, log32);
  }

  @Test
  void whatStandsAboveTheCoreIsNoGap() {
    Columns columns = Table.of(7).withNone("chrome", "related", "comments").columns();
    float[] words = {0, 0, 0, 0, 0, 31, 31};

    SinceColumns.add(columns, words, new Core(5, 6));

    assertNumbers(columns, "longest gap", 0, 0, 0, 0, 0, 0, 0);
    assertNumbers(columns, "stretch words", 0, 0, 0, 0, 0, 0, 5);
  }

  @Test
  void aGapThatIsNotOverCounts() {
    Columns columns = Table.of(7).withNone("chrome", "related", "comments").columns();
    float[] words = {31, 0, 0, 0, 0, 0, 0};

    SinceColumns.add(columns, words, new Core(0, 0));

    assertNumbers(columns, "longest gap", 0, 0, 1, LOG_3, LOG_4, LOG_5, LOG_6);
    assertNumbers(columns, "last gap", 0, 0, 0, 0, 0, 0, 0);
  }

  private static void assertNumbers(Columns columns, String name, float... numbers) {
    assertArrayEquals(numbers, Table.numbers(columns, name), EXACT, name);
  }
}
