package winnow.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import winnow.Cleaned;

final class CrumbsTest {
  @Test
  void theDeepestStepThatNamesASectionIsTheSection() {
    String page =
        """
        Home / Politics / Kadmar

        Old lamps on the pier stay dark for a third week

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals("navigation", cleaned.roleOf("Home / Politics / Kadmar"));
    assertEquals(Optional.of("Politics"), cleaned.article().section());
  }

  @Test
  void aStepBelowHomeIsNavigation() {
    String page =
        """
        Home

        Fisheries

        Old lamps on the pier stay dark for a third week

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals("navigation", cleaned.roleOf("Fisheries"));
    assertEquals(Optional.of("Fisheries"), cleaned.article().section());
  }

  @Test
  void aBarWithinASentenceIsNoBreadcrumb() {
    String page =
        """
        Old lamps on the pier stay dark for a third week

        The boats and/or the nets / the lines of the fishermen were lost in the storm, the council said on Tuesday.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertTrue(
        cleaned
            .article()
            .body()
            .contains(
                "The boats and/or the nets / the lines of the fishermen were lost in the storm, the council said on Tuesday."));
  }
}
