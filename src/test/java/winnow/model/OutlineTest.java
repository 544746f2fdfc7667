package winnow.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OutlineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Old lamps burn                      | Aa a/2a",
        "19 January 2016                     | # Aa/2#",
        "BBC                                 | A/0a",
        "12:30 Lamps (video)                 | #:# Aa/2)",
        "One two three four five six seven.  | Aa a/5.",
        "~~                                  | ~/0 ~",
      })
  void tellsTheFirstTwoWordsTheirNumberAndTheLastSign(String text, String outline) {
    assertEquals(outline, Outline.of(text));
  }

  @Test
  void entriesOfAListAreAlike() {
    assertEquals(Outline.of("03.02.2016 Old lamps"), Outline.of("17.11.2015 New piers"));
    assertNotEquals(Outline.of("03.02.2016 Old lamps"), Outline.of("Old lamps burn"));
  }
}
