package winnow.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TitleFormsTest {
  private static final String TITLE = "Old lamps on the pier stay dark";

  @Test
  void aTitleIsSaidAgainAndWithTheSitesName() {
    Columns columns =
        added(TITLE + " | Harbour Post", "Home", "OLD LAMPS ON THE PIER STAY DARK!", "Home", TITLE);

    assertNumbers(columns, "said before", 0, 0, 0, 1, 1);
    assertNumbers(columns, "said with more", 0, 0, 1, 0, 1);
  }

  @Test
  void aShortLineIsNoBeginning() {
    Columns columns = added("Lamps", "Lamps and piers", "Lamps of old");

    assertNumbers(columns, "said with more", 0, 0, 0);
  }

  @Test
  void moreThanFourTimesIsNotCounted() {
    String[] page = new String[8];
    page[0] = TITLE;
    for (int i = 1; i < page.length; i++) {
      page[i] = TITLE + " and night" + "s".repeat(i);
    }

    Columns columns = added(page);

    assertNumbers(columns, "said with more", 4, 4, 4, 4, 3, 2, 1, 0);
  }

  @Test
  void longParagraphsThatDifferAreNotSaidBefore() {
    Columns columns = added("lamps ".repeat(60), "piers ".repeat(60), "ports ".repeat(60));

    assertNumbers(columns, "said before", 0, 0, 0);
    assertNumbers(columns, "said with more", 0, 0, 0);
  }

  @Test
  void aPageThatSaysOneLineForEverIsReadAllTheSame() {
    List<String> page = Collections.nCopies(20_000, TITLE);

    Columns columns = added(page.toArray(String[]::new));

    assertArrayEquals(new float[20_000], Table.numbers(columns, "said with more"));
  }

  private static Columns added(String... page) {
    Columns columns = new Columns(page.length);
    TitleForms.add(columns, PageMeasures.folded(SeenPages.of(page)));
    return columns;
  }

  private static void assertNumbers(Columns columns, String name, float... numbers) {
    assertArrayEquals(numbers, Table.numbers(columns, name), name);
  }
}
