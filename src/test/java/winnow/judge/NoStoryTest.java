package winnow.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import winnow.Cleaned;

final class NoStoryTest {
  private static final String FIRST =
      "The harbour council met again on Tuesday to talk about the old lamps on the outer pier.";
  private static final String SECOND =
      "Nobody could say when the lamps will be lit again, and the ferries stay in port at night.";
  private static final String THIRD =
      "A fisherman who has lived by the water for sixty years said he had never seen it so dark.";

  @Test
  void aPageNotFoundHasNoBody() {
    String page =
        """
        Harbour Post

        404 Not Found

        The page you requested was not found.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals(List.of(), cleaned.article().body());
  }

  @Test
  void aBotCheckHasNoBody() {
    String page =
        """
        Just a moment...

        Checking your browser before accessing the site.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals(List.of(), cleaned.article().body());
  }

  @Test
  void aStoryThatQuotesAnErrorPageIsAStory() {
    String page =
        """
        The day the harbour went offline

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        404 Not Found

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.

        A fisherman who has lived by the water for sixty years said he had never seen it so dark.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertTrue(cleaned.article().body().contains(FIRST));
    assertTrue(cleaned.article().body().contains(SECOND));
    assertTrue(cleaned.article().body().contains(THIRD));
  }

  @Test
  void aPageOfMenusHasNoBody() {
    String page =
        """
        Home

        Sport

        Weather

        Log in

        Contact us

        Privacy policy

        Terms of Use
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals(List.of(), cleaned.article().body());
  }
}
