package winnow.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import winnow.Cleaned;

final class RowsTest {
  private static final String TITLE = "Old lamps on the pier stay dark for a third week";

  @Test
  void theRowsOfATableAreStory() {
    String page =
        """
        Old lamps on the pier stay dark for a third week

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        | Pier | Lamps | Lit |

        | East | 12 | 3 |

        | West | 14 | 0 |

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals("story", cleaned.roleOf("| East | 12 | 3 |"));
    assertEquals("story", cleaned.roleOf("| Pier | Lamps | Lit |"));
  }

  @Test
  void aRowOfButtonsIsOfTheirKind() {
    String page =
        """
        Old lamps on the pier stay dark for a third week

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.

        Share | Tweet | Email
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals("share", cleaned.roleOf("Share | Tweet | Email"));
  }

  @Test
  void wordsWithGapsBetweenAreAMenu() {
    String page =
        """
        News   Sport   Weather   Harbour

        Old lamps on the pier stay dark for a third week

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals("navigation", cleaned.roleOf("News Sport Weather Harbour"));
    assertEquals(Optional.of(TITLE), cleaned.article().title());
  }
}
