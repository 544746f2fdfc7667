package winnow.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TokensTest {
  @ParameterizedTest
  @CsvSource({
    "It's 7:06 o_clock!, It|s|7|06|o_clock",
    "na\u00efve caf\u00e9, na\u00efve|caf\u00e9",
    "cafe\u0301s, cafe|s",
    "x\u00b2 \u00bd \u2167 \u2460, x\u00b2|\u00bd|\u2167|\u2460",
    "\u0939\u093f\u0928\u094d\u0926\u0940, \u0939|\u0928|\u0926",
    "co\u00adop, co|op",
    "\u6e2f\u53e3\u3002\u706f, \u6e2f\u53e3|\u706f",
    "a\ud835\udfd8b \ud83d\ude00, a\ud835\udfd8b",
    "__ - \u2026, __",
  })
  void wordsAreThoseOfPythonsPattern(String text, String words) {
    assertEquals(List.of(words.split("\\|", -1)), Tokens.of(text).list());
  }

  @Test
  void aTextWithoutWordsHasNone() {
    assertTrue(Tokens.of(" \u2014 ...").isEmpty());
    assertTrue(Tokens.of("").isEmpty());
  }

  @Test
  void lowerCaseIsTakenOfTheTextAndNotOfItsWords() {
    assertEquals(List.of("i", "zmir"), Tokens.lowerCase("\u0130ZMIR").list());
  }

  @Test
  void wordsStandOnlyAsWholeWordsInARow() {
    Tokens page = Tokens.of("The lamps of the harbour");

    assertTrue(page.hold(Tokens.of("lamps, of the")));
    assertTrue(page.hold(Tokens.of("The lamps of the harbour")));
    assertFalse(page.hold(Tokens.of("lamp")));
    assertFalse(page.hold(Tokens.of("lamps of harbour")));
    assertTrue(page.hold(Tokens.of("...")));
  }
}
