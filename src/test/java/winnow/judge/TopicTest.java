package winnow.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import winnow.Cleaned;

final class TopicTest {
  @Test
  void aStoryOnNewslettersMaySpeakOfThem() {
    String page =
        """
        Council newsletters lose their readers in the harbour

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Subscribe to our newsletter, the council asked its readers on every page of the harbour almanac.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertTrue(
        cleaned
            .article()
            .body()
            .contains(
                "Subscribe to our newsletter, the council asked its readers on every page of the harbour almanac."));
  }

  @Test
  void aPromptBelowAnotherStoryGoes() {
    String page =
        """
        Old lamps on the pier stay dark for a third week

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.

        A fisherman who has lived by the water for sixty years said he had never seen it so dark.

        Subscribe to our newsletter
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals("mailing-list", cleaned.roleOf("Subscribe to our newsletter"));
  }
}
