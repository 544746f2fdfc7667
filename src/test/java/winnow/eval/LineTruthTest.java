package winnow.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import winnow.text.Line;

final class LineTruthTest {
  private static final String GOLD =
      "The harbour master said the lamps burn until late. Nobody asked him.\nNot once.";
  private static final String CHINESE = "港口的灯，一直亮到深夜。没有人问过他，只有iPhone亮着。";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "harbour MASTER said: 'the lamps' | STORY",
        "until late. Nobody asked him. | STORY",
        "asked him not once, nobody | CHROME",
        "the lamps burn until | NEITHER",
        "Share the lamps | CHROME",
        "Share | CHROME",
        "harbour said the lamps burn | CHROME",
        "arbour master said the lamps | CHROME",
        "* * * | NEITHER",
        "_____ | NEITHER",
      })
  void fiveWordsInARowAreStory(String line, Truth truth) {
    assertEquals(truth, of(line, GOLD));
  }

  @ParameterizedTest
  @CsvSource({
    "港口的灯 一直亮到深夜, STORY",
    "的灯一直亮到深夜, NEITHER",
    "有人问过他只有iPhone, STORY",
    "没有人问过它, CHROME",
    "分享, CHROME",
  })
  void twoLettersOfChineseAreAWordAndSpacesDoNotMatter(String line, Truth truth) {
    assertEquals(truth, of(line, CHINESE));
  }

  @Test
  void aLineThatWasNotComparedIsNeither() {
    LineTruth truth = LineTruth.of(List.of(new Line(3, "Share")), GOLD);

    assertEquals(Truth.CHROME, truth.at(3));
    assertEquals(Truth.NEITHER, truth.at(1));
  }

  private static Truth of(String line, String gold) {
    return LineTruth.of(List.of(new Line(1, line)), gold).at(1);
  }
}
