package winnow.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import winnow.Cleaned;

final class SectionTest {
  @Test
  void theLabelAboveTheTitleIsTheSection() {
    String page =
        """
        HARBOUR POST - Give a lamp to the poor this winter!

        Military

        Old lamps on the pier stay dark for a third week

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals(Optional.of("Military"), cleaned.article().section());
  }

  @Test
  void aLabelBelowTheStoryIsNone() {
    String page =
        """
        Old lamps on the pier stay dark for a third week

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.

        A fisherman who has lived by the water for sixty years said he had never seen it so dark.

        Military
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals(Optional.empty(), cleaned.article().section());
  }
}
