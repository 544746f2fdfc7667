package winnow.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

final class FeatureTest {
  @Test
  void aNeighbourStandsInBrackets() {
    assertEquals("prose above 3", new Feature("prose above 3", 0).toString());
    assertEquals("words[-1]", new Feature("words", -1).toString());
    assertEquals("words[4]", new Feature("words", 4).toString());
  }

  @Property(tries = 200)
  void itsWrittenFormReadsBack(
      @ForAll @AlphaChars @NumericChars @Chars(' ') @StringLength(min = 1, max = 20) String measure,
      @ForAll @IntRange(min = -Columns.MARGIN, max = Columns.MARGIN) int offset) {
    Feature feature = new Feature(measure, offset);

    assertEquals(feature, Feature.of(feature.toString()));
  }

  @Test
  void noNeighbourIsBeyondTheMargin() {
    for (int offset : new int[] {-5, 5, Integer.MAX_VALUE}) {
      var mistake =
          assertThrows(IllegalArgumentException.class, () -> new Feature("words", offset));

      assertEquals("no neighbour is " + offset + " blocks away", mistake.getMessage());
    }
  }

  @Test
  void theFarthestNumberIsBeyondTheMarginToo() {
    assertThrows(IllegalArgumentException.class, () -> new Feature("words", Integer.MIN_VALUE));
  }
}
