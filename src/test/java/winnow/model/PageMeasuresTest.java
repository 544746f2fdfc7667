package winnow.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class PageMeasuresTest {
  private static final String PROSE =
      "The council met again on Tuesday to talk about the old lamps on the pier.";
  private static final List<String> NAMES = measured(SeenPages.of("Home")).names();

  @Property(tries = 100)
  void everyPageHasTheSameMeasuresAndAllAreNumbers(@ForAll("pages") List<String> page) {
    Columns columns = measured(SeenPages.of(page.toArray(String[]::new)));

    assertEquals(NAMES, columns.names());
    for (String name : NAMES) {
      for (float number : columns.named(name)) {
        assertTrue(Float.isFinite(number), name);
      }
    }
  }

  @Provide
  Arbitrary<List<String>> pages() {
    Arbitrary<String> some = Arbitraries.of("", " ", "***", "1", "港", "\ud800", "(", "Home", PROSE);
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(60);
    return Arbitraries.oneOf(some, any).list().ofMinSize(1).ofMaxSize(12);
  }

  @Test
  void allThatTheShippedForestsAskForIsMeasured() {
    PageOdds odds = Models.standard().odds(SeenPages.of("Home"));

    assertEquals(NAMES, odds.columns().names());
  }

  @Test
  void likesAreCountedCaseAndDigitsAside() {
    Columns columns = measured(SeenPages.of("Lamps (3)", "LAMPS (12)", "Piers", "Ports", "Boats"));

    assertArrayEquals(new float[] {1, 1, 0, 0, 0}, Table.numbers(columns, "repeats"), 1e-5f);
    assertArrayEquals(
        new float[] {0, 0, 1.5849625f, 1.5849625f, 1.5849625f},
        Table.numbers(columns, "alike"),
        1e-5f);
  }

  @Test
  void aLineCutOffWithDotsEndsNoSentence() {
    Columns columns = measured(SeenPages.of("The lamps burn.", "The lamps burn...", "Lamps"));

    assertArrayEquals(new float[] {1, 0, 0}, Table.numbers(columns, "sentence end"));
  }

  private static Columns measured(List<Seen> page) {
    PageMeasures measures = PageMeasures.of(page);
    measures.addTitle(new double[page.size()]);
    return measures.columns();
  }
}
