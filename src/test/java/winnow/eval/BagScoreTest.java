package winnow.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class BagScoreTest {
  private static final double EXACT = 1e-12;

  @Test
  void orderAndCaseDoNotMatterAndCountsDo() {
    Quality page = BagScore.of("The harbour, the lamps", "lamps THE burn").page();

    assertEquals(2 / 3.0, page.precision(), EXACT);
    assertEquals(2 / 4.0, page.recall(), EXACT);
    assertEquals(4 / 7.0, page.f1(), EXACT);
  }

  @Test
  void nothingOutOfNothingIsRightAndOfSomethingIsNot() {
    assertEquals(new Quality(1, 1, 1), BagScore.of("", "...").page());
    assertEquals(new Quality(0, 0, 0), BagScore.of("lamps", "").page());
    assertEquals(new Quality(0, 0, 0), BagScore.of("", "lamps").page());
    assertEquals(new Quality(0, 0, 0), BagScore.of("harbour", "lamps").page());
  }

  @Test
  void theF1OfManyPagesIsTheMeanOfTheirs() {
    BagScore one = BagScore.of("a b c d", "a");
    BagScore other = BagScore.of("a b", "a b c d");

    Quality both = BagScore.over(List.of(one, other));

    assertEquals((1 + 1 / 2.0) / 2, both.precision(), EXACT);
    assertEquals((1 / 4.0 + 1) / 2, both.recall(), EXACT);
    assertEquals((2 / 5.0 + 2 / 3.0) / 2, both.f1(), EXACT);
  }
}
