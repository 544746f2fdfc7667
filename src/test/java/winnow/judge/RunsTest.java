package winnow.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import winnow.Cleaned;

final class RunsTest {
  private static final String FIRST =
      "The harbour council met again on Tuesday to talk about the old lamps on the outer pier.";
  private static final String SECOND =
      "Nobody could say when the lamps will be lit again, and the ferries stay in port at night.";
  private static final String THIRD =
      "A fisherman who has lived by the water for sixty years said he had never seen it so dark.";
  private static final String FOURTH =
      "The money for new lamps was spent last winter on a wall that the first storm took away.";
  private static final String TITLE = "Old lamps on the pier stay dark for a third week";

  @Test
  void headlinesBelowRelatedStoriesAreTeasers() {
    String page =
        """
        Old lamps on the pier stay dark for a third week

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.

        A fisherman who has lived by the water for sixty years said he had never seen it so dark.

        Related stories

        Ferry strikes a buoy in fog

        Council sells its oldest boat
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals("related", cleaned.roleOf("Ferry strikes a buoy in fog"));
    assertEquals("related", cleaned.roleOf("Council sells its oldest boat"));
  }

  @Test
  void teasersWithASentenceEachAreRelated() {
    String page =
        """
        Old lamps on the pier stay dark for a third week

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.

        A fisherman who has lived by the water for sixty years said he had never seen it so dark.

        Related stories

        Ferry strikes a buoy

        The money for new lamps was spent last winter on a wall that the first storm took away.

        Council sells boat

        The oldest boat of the council was sold on Monday to a man who had once rowed it to the islands.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals("related", cleaned.roleOf(FOURTH));
    assertEquals("related", cleaned.roleOf("Council sells boat"));
  }

  @Test
  void commentsGoOnToTheEnd() {
    String page =
        """
        Old lamps on the pier stay dark for a third week

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.

        A fisherman who has lived by the water for sixty years said he had never seen it so dark.

        Comments

        Old Salt

        I have lived on the pier for forty years and nobody has ever asked me about the lamps there.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals("comments", cleaned.roleOf("Old Salt"));
    assertEquals(
        "comments",
        cleaned.roleOf(
            "I have lived on the pier for forty years and nobody has ever asked me about the lamps there."));
  }

  @Test
  void proseBelowACommentsHeadingStaysWhereItIsMostOfThePage() {
    String page =
        """
        Old lamps on the pier stay dark for a third week

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Comments

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.

        A fisherman who has lived by the water for sixty years said he had never seen it so dark.

        The money for new lamps was spent last winter on a wall that the first storm took away.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertTrue(cleaned.article().body().contains(SECOND));
    assertTrue(cleaned.article().body().contains(THIRD));
    assertTrue(cleaned.article().body().contains(FOURTH));
  }

  @Test
  void aHeadingAboveTheStoryIsAnEntryOfAMenu() {
    String page =
        """
        Related stories

        Old lamps on the pier stay dark for a third week

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals(Optional.of(TITLE), cleaned.article().title());
    assertTrue(cleaned.article().body().contains(FIRST));
  }

  @Test
  void aDatelineOfATeaserIsNoDateOfTheStory() {
    String page =
        """
        Old lamps on the pier stay dark for a third week

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.

        A fisherman who has lived by the water for sixty years said he had never seen it so dark.

        Related stories

        Ferry strikes a buoy in fog

        3 March 2015
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals("related", cleaned.roleOf("3 March 2015"));
    assertEquals(Optional.empty(), cleaned.article().published());
  }
}
