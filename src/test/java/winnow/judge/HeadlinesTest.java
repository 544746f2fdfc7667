package winnow.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import winnow.Cleaned;

final class HeadlinesTest {
  private static final String TITLE = "Old lamps on the pier stay dark for a third week";

  @Test
  void aTitleThatReadsLikeChromeIsTheTitleAboveAuthorAndDate() {
    String page =
        """
        Accept all cookies or leave the site

        By Ada Birch

        19 January 2016

        Websites of the harbour towns ask their visitors to accept all cookies or to leave the site at once.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.

        A fisherman who has lived by the water for sixty years said he had never seen it so dark.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals(Optional.of("Accept all cookies or leave the site"), cleaned.article().title());
  }

  @Test
  void chromeAboveAnotherTitleIsNone() {
    String page =
        """
        Accept all cookies

        Old lamps on the pier stay dark for a third week

        By Ada Birch

        19 January 2016

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals(Optional.of(TITLE), cleaned.article().title());
    assertEquals("cookie", cleaned.roleOf("Accept all cookies"));
  }
}
