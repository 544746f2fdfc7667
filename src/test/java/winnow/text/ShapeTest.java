package winnow.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ShapeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "It came at last.",
        "“It came at last.”",
        "Kommt er noch?“",
        "船は出た。」",
        "پل باز شد؟",
        "पुल खुल गया।",
        "It *came* at last.**"
      })
  void sentencesEndInEveryScript(String text) {
    assertTrue(Shape.of(text).endsSentence());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Related stories", "The following:", "Read more »", "1987"})
  void headingsAndLabelsEndNoSentence(String text) {
    assertFalse(Shape.of(text).endsSentence());
  }

  @Test
  void twoCjkCharactersCountAsAWord() {
    assertEquals(5, Shape.of("灯台守の日誌、百年ぶり").words());
  }

  @Test
  void apostrophesAndHyphensJoinAWord() {
    assertEquals(3, Shape.of("don't half-heartedly go").words());
  }

  @Test
  void menuRowsAreNoProse() {
    String row =
        "Home | News | Sport | Politics | Business | Culture | Weather | Travel | Food |"
            + " Video | Audio | Letters to the editor.";

    assertFalse(Shape.of(row).isProse());
  }

  @Test
  void listItemsAreKnownByTheirBullets() {
    assertTrue(Shape.of("- 41 shovels").bullet());
    assertTrue(Shape.of("12. Stir the pot").bullet());
    assertFalse(Shape.of("1999 was a dry year").bullet());
  }
}
