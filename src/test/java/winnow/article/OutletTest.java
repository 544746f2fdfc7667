package winnow.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import winnow.Cleaned;

final class OutletTest {
  @Test
  void theSourceLabelComesBeforeTheCopyrightLine() {
    String page =
        """
        Military

        Northern Harbour Agency

        19 January 2016

        Old lamps on the pier stay dark for a third week

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.

        © 2016 Southern Dock Media. All rights reserved.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals(Optional.of("Northern Harbour Agency"), cleaned.article().source());
  }

  @Test
  void theCopyrightLineNamesTheOutlet() {
    String page =
        """
        Old lamps on the pier stay dark for a third week

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.

        A fisherman who has lived by the water for sixty years said he had never seen it so dark.

        © 2016 Southern Dock Media. All rights reserved.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals(Optional.of("Southern Dock Media"), cleaned.article().source());
  }

  @Test
  void aShortNameAboveThePageIsTheOutlet() {
    String page =
        """
        Harbour Post

        Skip to main content

        Old lamps on the pier stay dark for a third week

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.

        A fisherman who has lived by the water for sixty years said he had never seen it so dark.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals(Optional.of("Harbour Post"), cleaned.article().source());
  }

  @Test
  void aPageThatNamesNoOutletHasNone() {
    String page =
        """
        Old lamps on the pier stay dark for a third week

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.

        A fisherman who has lived by the water for sixty years said he had never seen it so dark.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals(Optional.empty(), cleaned.article().source());
  }
}
