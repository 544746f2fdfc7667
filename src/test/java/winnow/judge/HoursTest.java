package winnow.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import winnow.Cleaned;

final class HoursTest {
  @Test
  void theHourAboveAnEntryIsStory() {
    String page =
        """
        Old lamps on the pier stay dark for a third week

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        10:30

        The council has come together and the doors were closed.

        11:45

        The doors are open again and nobody will say a word.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals("story", cleaned.roleOf("10:30"));
    assertEquals("story", cleaned.roleOf("11:45"));
  }

  @Test
  void thePlayersTimeIsNot() {
    String page =
        """
        Old lamps on the pier stay dark for a third week

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.

        03:12
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertFalse(cleaned.heardOf("03:12").contains("story"));
  }
}
