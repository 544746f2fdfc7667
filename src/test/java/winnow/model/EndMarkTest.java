package winnow.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import winnow.text.Shape;

final class EndMarkTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The lamps burn.      | FULL_STOP",
        "“The lamps burn.” )  | FULL_STOP",
        "灯亮着。               | FULL_STOP",
        "Who lit them?        | QUESTION",
        "谁点的灯？             | QUESTION",
        "من أضاء المصابيح؟    | QUESTION",
        "Τι κάνουν οι λάμπες; | QUESTION",
        "Lights out!)         | EXCLAMATION",
        "Read also:           | COLON",
        "The lamps burn…      | ELLIPSIS",
        "The lamps burn...    | ELLIPSIS",
        "The lamps burn [..]  | ELLIPSIS",
        "Lamps,               | COMMA",
        "Lamps;               | COMMA",
        "The lamps burn       | NONE",
        "(Photo)              | NONE",
        ")                    | NONE",
      })
  void quotesAndBracketsAside(String text, EndMark mark) {
    assertEquals(mark, of(text));
  }

  @Test
  void theGreekQuestionMarkOfItsOwnIsAQuestionToo() {
    assertEquals(EndMark.QUESTION, of("Τι κάνουν οι λάμπες\u037e"));
  }

  @Test
  void nothingEndsWithNothing() {
    assertEquals(EndMark.NONE, of(""));
  }

  private static EndMark of(String text) {
    return EndMark.of(text, Shape.of(text).endsSentence());
  }
}
