package winnow.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class WordsTest {
  @Test
  void caseAndMarksDoNotMatter() {
    assertEquals(List.of("the", "lamps", "20"), Words.of("“The LAMPS”, 20!"));
    assertEquals(List.of(), Words.of(" * * * "));
  }

  @Test
  void everyCjkCharacterIsAWord() {
    assertEquals(List.of("港", "口", "的", "灯", "lamps"), Words.of("港口，的灯 Lamps"));
  }
}
