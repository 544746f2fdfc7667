package winnow.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import winnow.Cleaned;

final class HeadlineTest {
  private static final String TITLE = "Old lamps on the pier stay dark for a third week";

  @Test
  void theMarkOfAHeadingIsNotTitle() {
    String page =
        """
        # Old lamps on the pier stay dark for a third week

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals(Optional.of(TITLE), cleaned.article().title());
    assertEquals(
        List.of("1 other # "),
        cleaned.article().removed().stream()
            .map(each -> each.line() + " " + each.category().label() + " " + each.text())
            .toList());
  }

  @Test
  void theSitesNameBehindABarIsTheSource() {
    String page =
        """
        Old lamps on the pier stay dark for a third week | Harbour Post

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals(Optional.of(TITLE), cleaned.article().title());
    assertEquals(Optional.of("Harbour Post"), cleaned.article().source());
  }

  @Test
  void aDashInATitleIsNotASitesName() {
    String page =
        """
        Old lamps on the pier - a story of light

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals(
        Optional.of("Old lamps on the pier - a story of light"), cleaned.article().title());
  }

  @Test
  void aNameBehindADashThatThePageSignsWithIsTheSite() {
    String page =
        """
        Old lamps on the pier stay dark for a third week - Harbour Post

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.

        A fisherman who has lived by the water for sixty years said he had never seen it so dark.

        © 2016 Harbour Post
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals(Optional.of(TITLE), cleaned.article().title());
    assertEquals(Optional.of("Harbour Post"), cleaned.article().source());
  }
}
