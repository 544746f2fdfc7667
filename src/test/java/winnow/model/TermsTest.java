package winnow.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class TermsTest {
  @Test
  void inflectedFormsMeet() {
    assertArrayEquals(Terms.of("harbour"), Terms.of("Harbours!"));
    assertEquals(1, Terms.of("Laternen, Laterne, LATERNENPFAHL").length);
    assertEquals(2, Terms.of("harbour harvest").length);
  }

  @Test
  void shortWordsAndNumbersSayNothing() {
    assertArrayEquals(new int[0], Terms.of("The lamp was lit at 20:16, 123456 of 2016."));
    assertEquals(1, Terms.of("The lamps were lit").length);
  }

  @Test
  void orderAndRepeatsDoNotMatter() {
    assertArrayEquals(Terms.of("harbour council lamps"), Terms.of("lamps council lamps harbour"));
    assertEquals(3, Terms.of("lamps council lamps harbour").length);
  }

  @Test
  void everyTwoNeighbouringCjkCharactersAreATerm() {
    assertEquals(3, Terms.of("港口的灯").length);
    assertEquals(2, Terms.of("港口，的灯").length);
    assertArrayEquals(new int[0], Terms.of("港 口"));
    assertArrayEquals(Terms.of("港口"), Terms.of("灯。港口"));
  }

  @Test
  void aLongWordBesideCjkIsATerm() {
    assertEquals(2, Terms.of("港口harbour").length);
    assertEquals(2, Terms.of("harbour港口").length);
  }

  @Test
  void ofALongBlockTheBeginningCounts() {
    String block = words(0, 500);

    int[] terms = Terms.of(block);

    assertTrue(terms.length >= 350 && terms.length <= 400, terms.length + " terms");
    assertArrayEquals(terms, Terms.of(block + " harbour council lamps"));
    assertArrayEquals(terms, Terms.of(words(0, terms.length)));
  }

  @Property
  void termsRiseWhateverTheText(@ForAll String text) {
    int[] terms = Terms.of(text);

    for (int i = 1; i < terms.length; i++) {
      assertTrue(terms[i - 1] < terms[i], text);
    }
  }

  /** Words of which no two begin alike. */
  private static String words(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> "" + (char) ('a' + i / 26) + (char) ('a' + i % 26) + "mmmm")
        .collect(Collectors.joining(" "));
  }
}
