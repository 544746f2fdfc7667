package winnow.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import winnow.Cleaned;

final class PageDatesTest {
  @Test
  void aLabelledDateIsPublishedAndALabelledUpdateUpdated() {
    String page =
        """
        Old lamps on the pier stay dark for a third week

        Published: 19 January 2016

        Updated: 20 January 2016

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals(Optional.of("2016-01-19"), cleaned.article().published());
    assertEquals(Optional.of("2016-01-20"), cleaned.article().updated());
  }

  @Test
  void aTimeOnTheNextLineBelongsToTheDate() {
    String page =
        """
        Old lamps on the pier stay dark for a third week

        19 January 2016

        7:06 pm

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals(Optional.of("2016-01-19T19:06"), cleaned.article().published());
  }

  @Test
  void aDatelineDatesAPageWithoutADateLine() {
    String page =
        """
        Old lamps on the pier stay dark for a third week

        PORT ORLOV, March 25, 2016. /RUSTEL/. A convoy of lamps arrived in the harbour on the last ship of the winter.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals(Optional.of("2016-03-25"), cleaned.article().published());
  }

  @Test
  void aDateInTheTitleDatesThePage() {
    String page =
        """
        Ferry timetable of the outer islands, 19 January 2016

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals(Optional.of("2016-01-19"), cleaned.article().published());
  }

  @Test
  void aLoneUpdatedTimeIsNoDate() {
    String page =
        """
        Old lamps on the pier stay dark for a third week

        19 January 2016

        Updated: 7:06 pm

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals(Optional.of("2016-01-19"), cleaned.article().published());
  }

  @Test
  void aDateOfTheStoryIsNotThePages() {
    String page =
        """
        Old lamps on the pier stay dark for a third week

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.

        The first lamp was lit on 3 May 1911, when the mayor had gone to bed and nobody was there.

        A fisherman who has lived by the water for sixty years said he had never seen it so dark.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals(Optional.empty(), cleaned.article().published());
  }

  @Test
  void todaysDateAtThePagesTopIsNotTheStorys() {
    String page =
        """
        Skip to content
        Sunday, January 24, 2016
        News
        Sport
        Harbour
        Weather
        Tides
        Contact
        Log in
        Subscribe
        Old lamps on the pier stay dark for a third week
        By Ada Birch • January 19, 2016 12:25 pm
        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.
        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals(Optional.of("2016-01-19T12:25"), cleaned.article().published());
  }

  @Test
  void theDateOfTheLastChangeStandsInWhereNoOtherIsPrinted() {
    String page =
        """
        Old lamps on the pier stay dark for a third week

        Updated on: 20 January 2016

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals(Optional.of("2016-01-20"), cleaned.article().published());
    assertEquals(Optional.of("2016-01-20"), cleaned.article().updated());
  }
}
