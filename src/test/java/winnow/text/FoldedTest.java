package winnow.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class FoldedTest {
  @Test
  void caseNumbersAndEdgeMarksMakeNoDifference() {
    assertEquals(Folded.of("Kommentare (125):"), Folded.of("► KOMMENTARE (3)"));
  }

  @Test
  void aQuestionMarkStays() {
    assertEquals("related?", Folded.of("Related?"));
  }

  @Test
  void greekCapitalsMeetTheirAccentedLetters() {
    assertEquals(Folded.of("Πολιτική"), Folded.of("ΠΟΛΙΤΙΚΗ"));
  }

  @Test
  void turkishDotsMakeNoDifference() {
    assertEquals(Folded.of("GİRİŞ"), Folded.of("giriş"));
  }

  @Test
  void joinersAndOtherInvisibleMarksVanish() {
    assertEquals(Folded.of("اشتراکگذاری"), Folded.of("اشتراک\u200cگذاری\u200f"));
  }

  @Test
  void hindiVowelSignsAtTheEndStay() {
    assertEquals("हिन्दी", Folded.of("हिन्दी |"));
  }
}
