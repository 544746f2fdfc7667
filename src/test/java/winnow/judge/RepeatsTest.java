package winnow.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import winnow.Cleaned;

final class RepeatsTest {
  private static final String TITLE = "Old lamps on the pier stay dark for a third week";

  @Test
  void aTitleWithTheSitesNameIsADuplicateThatNamesTheSource() {
    String page =
        """
        Old lamps on the pier stay dark for a third week | Harbour Post

        Old lamps on the pier stay dark for a third week

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals(Optional.of(TITLE), cleaned.article().title());
    assertEquals(
        "duplicate",
        cleaned.roleOf("Old lamps on the pier stay dark for a third week | Harbour Post"));
    assertEquals(Optional.of("Harbour Post"), cleaned.article().source());
  }

  @Test
  void theLastStepOfATrailIsTheTitle() {
    String page =
        """
        Lamps » Letters » The dark pier of the north

        The dark pier of the north

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals(Optional.of("The dark pier of the north"), cleaned.article().title());
    assertEquals("navigation", cleaned.roleOf("Lamps » Letters » The dark pier of the north"));
  }

  @Test
  void aTitleSaidTwiceIsTitleOnce() {
    String page =
        """
        Old lamps on the pier stay dark for a third week

        Old lamps on the pier stay dark for a third week

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals(Optional.of(TITLE), cleaned.article().title());
    assertEquals(
        List.of("title", "duplicate"),
        cleaned.rolesOf(TITLE).stream().sorted(Comparator.reverseOrder()).toList());
  }

  @Test
  void theOutletAboveAndBelowTheTitleIsTheSource() {
    String page =
        """
        Northern Harbour Agency

        Old lamps on the pier stay dark for a third week

        Northern Harbour Agency

        19 January 2016

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals(Optional.of("Northern Harbour Agency"), cleaned.article().source());
    assertEquals(Optional.of(TITLE), cleaned.article().title());
  }
}
