package winnow.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

final class TitleColumnsTest {
  private static final float EXACT = 1e-5f;

  // The second block is the likeliest title; terms are numbers in rising order.
  private static final int[][] TERMS = {{7}, {1, 2, 3, 4}, {}, {1, 4, 9}, {2, 4, 5, 6}};
  private static final double[] ODDS = {-9, 1.5, -3, -2.9, 1.5};

  @Test
  void tellsWhatABlockHasInCommonWithTheTitle() {
    Columns columns = added();

    assertNumbers(columns, "title odds", -9, 1.5f, -3, -2.9f, 1.5f);
    assertNumbers(columns, "from title", -1, 0, 1, 1.5849625f, 2);
    assertNumbers(columns, "title terms", 0, 1, 0, 2 / 4f, 2 / 4f);
    assertNumbers(columns, "terms of title", 0, 1, 0, 2 / 3f, 2 / 4f);
    assertNumbers(columns, "page title odds", 1.5f, 1.5f, 1.5f, 1.5f, 1.5f);
  }

  @Test
  void tellsWhatTheNeighboursHave() {
    Columns columns = added();

    assertNumbers(columns, "title terms around", 1.5f, 2, 2, 2, 2);
    assertNumbers(columns, "headlines around", 3, 3, 3, 3, 3);
  }

  @Test
  void headlinesFartherThanFiveBlocksAreNotAround() {
    double[] odds = {0, -9, -9, -9, -9, -9, -9};
    Columns columns = new Columns(7);

    TitleColumns.add(columns, new int[7][0], odds);

    assertNumbers(columns, "headlines around", 1, 1, 1, 1, 1, 1, 0);
  }

  private static Columns added() {
    Columns columns = new Columns(TERMS.length);
    TitleColumns.add(columns, TERMS, ODDS);
    return columns;
  }

  private static void assertNumbers(Columns columns, String name, float... numbers) {
    assertArrayEquals(numbers, Table.numbers(columns, name), EXACT, name);
  }
}
