package winnow.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import winnow.Cleaned;

final class BiosTest {
  @Test
  void aLineBelowTheStoryThatSpeaksOfTheAuthorIsOther() {
    String page =
        """
        Old lamps on the pier stay dark for a third week

        By Ada Birch

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.

        A fisherman who has lived by the water for sixty years said he had never seen it so dark.

        Ada Birch grew up on a lightship and has written four books about rope.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertTrue(
        cleaned
            .heardOf("Ada Birch grew up on a lightship and has written four books about rope.")
            .contains("other"));
  }

  @Test
  void theAuthorsNameAgainIsAByline() {
    String page =
        """
        Old lamps on the pier stay dark for a third week

        By Ada Birch

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.

        A fisherman who has lived by the water for sixty years said he had never seen it so dark.

        Ada Birch
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals("byline", cleaned.roleOf("Ada Birch"));
  }

  @Test
  void anAuthorWhoSpeaksInTheStoryIsStory() {
    String page =
        """
        Old lamps on the pier stay dark for a third week

        By Ada Birch

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Ada Birch: Good evening, and thank you for coming out to the pier tonight.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertTrue(
        cleaned
            .article()
            .body()
            .contains(
                "Ada Birch: Good evening, and thank you for coming out to the pier tonight."));
  }
}
