package winnow.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import winnow.Cleaned;

final class AuthorTest {
  @Test
  void aRoleBehindTheNameIsLeftOut() {
    String page =
        """
        Old lamps on the pier stay dark for a third week

        By Ada Birch, staff writer

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals(Optional.of("Ada Birch"), cleaned.article().author());
  }

  @Test
  void twoAuthorsStayTwo() {
    String page =
        """
        Old lamps on the pier stay dark for a third week

        By Ada Birch and Tom Moll

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals(Optional.of("Ada Birch and Tom Moll"), cleaned.article().author());
  }

  @Test
  void aDateBehindTheNameIsLeftOut() {
    String page =
        """
        Old lamps on the pier stay dark for a third week

        by Daniel Orrin April 27, 2016

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals(Optional.of("Daniel Orrin"), cleaned.article().author());
    assertEquals(Optional.of("2016-04-27"), cleaned.article().published());
  }

  @Test
  void aPageWithoutABylineHasNoAuthor() {
    String page =
        """
        Old lamps on the pier stay dark for a third week

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals(Optional.empty(), cleaned.article().author());
  }

  @Test
  void aNameBelowItsLabelIsTheAuthors() {
    String page =
        """
        Old lamps on the pier stay dark for a third week

        By

        Ada Birch

        19 January 2016

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals(Optional.of("Ada Birch"), cleaned.article().author());
  }

  @Test
  void whoeverTookThePictureIsNotTheAuthor() {
    String page =
        """
        Old lamps on the pier stay dark for a third week

        Photo by Ada Birch

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals(Optional.empty(), cleaned.article().author());
  }
}
