package winnow.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import winnow.Cleaned;

final class SeamsTest {
  private static final String FIRST =
      "The harbour council met again on Tuesday to talk about the old lamps on the outer pier.";
  private static final String SECOND =
      "Nobody could say when the lamps will be lit again, and the ferries stay in port at night.";

  @Test
  void buttonsGluedToASentenceAreCutOff() {
    String page =
        """
        Old lamps on the pier stay dark for a third week

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.ShareTweetPrint
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals(List.of(FIRST, SECOND), cleaned.article().body());
  }

  @Test
  void aButtonGluedBeforeASentenceIsCutOff() {
    String page =
        """
        Old lamps on the pier stay dark for a third week

        AdvertisementThe harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertTrue(
        cleaned.article().removed().stream().anyMatch(line -> line.text().equals("Advertisement")));
    assertTrue(cleaned.article().body().contains(FIRST));
  }

  @Test
  void whatIsCutAndKeptGoesBackIntoItsLine() {
    String page =
        """
        Old lamps on the pier stay dark for a third week

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        The council asked for one thing: a lamp on the pier.Print that, said the mayor.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertTrue(
        cleaned
            .article()
            .body()
            .contains(
                "The council asked for one thing: a lamp on the pier.Print that, said the mayor."));
  }

  @Test
  void aNameWithACapitalWithinIsNoSeam() {
    String page =
        """
        Old lamps on the pier stay dark for a third week

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        The council writes to its captains by WhatsApp

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertTrue(cleaned.article().body().contains("The council writes to its captains by WhatsApp"));
  }

  @Test
  void twoButtonsCutFromALineAreOneRemoval() {
    String page =
        """
        Old lamps on the pier stay dark for a third week

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night. Share Print
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals(
        List.of("5 share Share Print"),
        cleaned.article().removed().stream()
            .map(each -> each.line() + " " + each.category().label() + " " + each.text())
            .toList());
  }
}
