package winnow.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import winnow.Cleaned;

final class BudgetTest {
  private static final String FIRST =
      "The harbour council met again on Tuesday to talk about the old lamps on the outer pier.";
  private static final String SECOND =
      "Nobody could say when the lamps will be lit again, and the ferries stay in port at night.";
  private static final String THIRD =
      "A fisherman who has lived by the water for sixty years said he had never seen it so dark.";
  private static final String FOURTH =
      "The money for new lamps was spent last winter on a wall that the first storm took away.";

  @Test
  void aRuleThatDropsEverythingIsOverruled() throws Exception {
    String rule =
        """
        rule own-all
          category  other
          match     [a-z]
          strength  strong
          why       a misunderstanding
          drop      A fisherman who sells fish
          keep      1
        """;
    String page =
        """
        Old lamps on the pier stay dark for a third week

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.

        A fisherman who has lived by the water for sixty years said he had never seen it so dark.

        The money for new lamps was spent last winter on a wall that the first storm took away.
        """;

    Cleaned cleaned = Cleaned.pageWithRule(rule, page);

    assertEquals(List.of(FIRST, SECOND, THIRD, FOURTH), cleaned.article().body());
    assertEquals(
        List.of("rules overruled: more than three quarters of the page's prose would have gone"),
        cleaned.article().notes());
  }

  @Test
  void aRuleThatKnowsOneParagraphIsNot() throws Exception {
    String rule =
        """
        rule own-all
          category  other
          match     ^a fisherman who
          strength  strong
          why       a misunderstanding
          drop      A fisherman who sells fish
          keep      1
        """;
    String page =
        """
        Old lamps on the pier stay dark for a third week

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.

        A fisherman who has lived by the water for sixty years said he had never seen it so dark.

        The money for new lamps was spent last winter on a wall that the first storm took away.
        """;

    Cleaned cleaned = Cleaned.pageWithRule(rule, page);

    assertEquals("other", cleaned.roleOf(THIRD));
    assertEquals(List.of(), cleaned.article().notes());
  }
}
