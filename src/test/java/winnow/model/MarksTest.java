package winnow.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class MarksTest {
  @Test
  void countsWordsAndCapitals() {
    Marks marks = Marks.of("Old lamps of the Harbour Council, 3 in all");

    assertEquals(8, marks.words);
    assertEquals(3, marks.capitalised);
  }

  @Test
  void aPointInsideANumberOrANameEndsNoSentence() {
    assertEquals(2, Marks.of("It cost 3.50 at lamps.example. “Who paid?” he asked").sentences);
    assertEquals(1, Marks.of("And so on...").sentences);
    assertEquals(2, Marks.of("灯亮着。没有人！").sentences);
    assertEquals(2, Marks.of("灯亮着。没有人。").sentences);
  }

  @Test
  void countsParenthesesAndPrices() {
    Marks marks = Marks.of("Lamp (old) $20, lamp (new) 30 € or £9");

    assertEquals(2, marks.parentheses);
    assertEquals(3, marks.prices);
  }

  @Test
  void knowsAnAddress() {
    assertTrue(Marks.of("Write to ada@lamps.example").hasAddress);
    assertTrue(Marks.of("See https://lamps.example").hasAddress);
    assertFalse(Marks.of("Lamps: a history // part 2").hasAddress);
  }
}
