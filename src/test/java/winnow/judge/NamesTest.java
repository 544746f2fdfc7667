package winnow.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import winnow.Cleaned;

final class NamesTest {
  @Test
  void aNameAboveTheDateIsTheAuthor() {
    String page =
        """
        Old lamps on the pier stay dark for a third week

        Ada Birch

        19 January 2016

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals(Optional.of("Ada Birch"), cleaned.article().author());
  }

  @Test
  void aNameWithParticlesIsAName() {
    String page =
        """
        Old lamps on the pier stay dark for a third week

        Tom van der Moll

        19 January 2016

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals(Optional.of("Tom van der Moll"), cleaned.article().author());
  }

  @Test
  void aNameWithinTheStoryIsStory() {
    String page =
        """
        Old lamps on the pier stay dark for a third week

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.

        Ada Birch

        A fisherman who has lived by the water for sixty years said he had never seen it so dark.

        The money for new lamps was spent last winter on a wall that the first storm took away.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals(Optional.empty(), cleaned.article().author());
    assertEquals("story", cleaned.roleOf("Ada Birch"));
  }

  @Test
  void initialsBelowTheStoryAreAByline() {
    String page =
        """
        Old lamps on the pier stay dark for a third week

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.

        A fisherman who has lived by the water for sixty years said he had never seen it so dark.

        AB
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertTrue(cleaned.heardOf("AB").contains("byline"));
  }
}
