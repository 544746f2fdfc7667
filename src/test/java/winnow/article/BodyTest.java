package winnow.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import winnow.Cleaned;

final class BodyTest {
  private static final String FIRST =
      "The harbour council met again on Tuesday to talk about the old lamps on the outer pier.";
  private static final String SECOND =
      "Nobody could say when the lamps will be lit again, and the ferries stay in port at night.";

  @Test
  void theItemsOfAListAreOneElement() {
    String page =
        """
        Old lamps on the pier stay dark for a third week

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        - a boat hook
        - seven lamps
        - a coil of rope

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals(
        List.of(FIRST, "- a boat hook\n- seven lamps\n- a coil of rope", SECOND),
        cleaned.article().body());
  }

  @Test
  void aStanzaIsOneElement() {
    String page =
        """
        The keeper of the lamp

        I walked the wall when the tide was low,
        with a lamp in either hand,
        and all I had to show for it
        was a bootful of the sand.

        I walked it when the tide was high,
        and no lamp would I bring,
        and all I had to show for it
        was that I heard it sing.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals(
        List.of(
            "I walked the wall when the tide was low,\nwith a lamp in either hand,\nand all I had to show for it\nwas a bootful of the sand.",
            "I walked it when the tide was high,\nand no lamp would I bring,\nand all I had to show for it\nwas that I heard it sing."),
        cleaned.article().body());
  }

  @Test
  void paragraphsOnNeighbouringLinesStayApart() {
    String page =
        """
        Old lamps on the pier stay dark for a third week
        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.
        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals(List.of(FIRST, SECOND), cleaned.article().body());
  }

  @Test
  void turnsOfSpeakersStayApart() {
    String page =
        """
        Old lamps on the pier stay dark for a third week

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        ADA: Who lit it?
        TOM: Nobody did.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals(
        List.of(FIRST, "ADA: Who lit it?", "TOM: Nobody did.", SECOND), cleaned.article().body());
  }
}
