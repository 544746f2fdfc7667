package winnow.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import winnow.Cleaned;

final class GluedFactsTest {
  @Test
  void aDateGluedBetweenTitleAndStoryIsLifted() {
    String page =
        """
        Old lamps on the pier stay dark Published: 19 January 2016 The harbour council met again on Tuesday to talk about the old lamps on the outer pier. Nobody could say when the lamps will be lit again, and the ferries stay in port at night. A fisherman who has lived by the water for sixty years said he had never seen it so dark.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals(Optional.of("Old lamps on the pier stay dark"), cleaned.article().title());
    assertEquals(Optional.of("2016-01-19"), cleaned.article().published());
    assertEquals(
        List.of(
            "The harbour council met again on Tuesday to talk about the old lamps on the outer pier. Nobody could say when the lamps will be lit again, and the ferries stay in port at night. A fisherman who has lived by the water for sixty years said he had never seen it so dark."),
        cleaned.article().body());
  }

  @Test
  void aDateBehindASentenceStaysInTheStory() {
    String page =
        """
        Old lamps on the pier stay dark for a third week

        The council met. It was published: 19 January 2016 is the day they chose, and The harbour council met again on Tuesday to talk about the old lamps on the outer pier. Nobody could say when the lamps will be lit again, and the ferries stay in port at night. A fisherman who has lived by the water for sixty years said he had never seen it so dark.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals(Optional.empty(), cleaned.article().published());
  }
}
