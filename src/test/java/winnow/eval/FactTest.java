package winnow.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import winnow.article.Article;
import winnow.date.DateReader;

final class FactTest {
  private static final String PAGE =
      "The lamps - of Sarrow\nby Ada Birch, Tue Jan 19, 2016 7:6PM\n";

  @ParameterizedTest
  @CsvSource({
    "DATE, 2016-1-9T19:06Z, 2016-01-09",
    "DATE, 2016-01, 2016-01",
    "TITLE, 'Lamps: the END!', lamps the end",
    "AUTHOR, 'Birch,  Ada', birch ada",
  })
  void valuesThatMeanTheSameAreTheSame(Fact fact, String value, String normal) {
    assertEquals(normal, fact.normal(value));
  }

  @ParameterizedTest
  @CsvSource({
    "TITLE, 'THE LAMPS OF SARROW', true",
    "TITLE, 'The lamps by Ada', false",
    "TITLE, 'of Sarrow by Ada', true",
    "AUTHOR, 'Ada Birch', true",
    "AUTHOR, 'Ada', true",
    "AUTHOR, 'Ad', false",
    "DATE, 2016-01-19, true",
    "DATE, 2016-01-19T08:00, true",
    "DATE, 2016-01-18, false",
  })
  void aFactStandsWhereThePagePrintsIt(Fact fact, String value, boolean stands) {
    Cleaned cleaned = Judged.cleaned(Judged.page());

    assertEquals(stands, fact.stands(value, gold(value), cleaned));
  }

  @Test
  void aDateIsReadInThePagesOrderOfDayAndMonth() {
    Gold gold =
        new Gold(
            "1",
            Map.of(),
            "Posted 03/04/2016",
            Optional.empty(),
            Optional.empty(),
            Optional.of("2016-04-03"),
            Optional.empty(),
            List.of(),
            List.of());
    Cleaned plain = Judged.cleaned(Judged.page());
    Cleaned british =
        new Cleaned(
            plain.judgement(), plain.article(), DateReader.standard().withLanguage("en-GB"));

    assertFalse(FactScore.of(Fact.DATE, gold, plain).orElseThrow().stands());
    assertTrue(FactScore.of(Fact.DATE, gold, british).orElseThrow().stands());
  }

  @Test
  void anAnswerIsRightWhenItIsTheGolds() {
    assertEquals(
        new FactScore(true, true, true), title("The lamps of Sarrow", "the lamps of sarrow."));
    assertEquals(new FactScore(true, true, false), title("The lamps of Sarrow", "The lamps"));
    assertEquals(new FactScore(false, true, false), title("Dark harbour", "The lamps"));
  }

  @Test
  void pagesWithoutTheFactOrTheAnswerAreLeftOut() {
    FactMeasure measure =
        FactMeasure.of(
                List.of(
                    new FactScore(true, true, true),
                    new FactScore(true, false, false),
                    new FactScore(true, true, false),
                    new FactScore(false, true, true),
                    new FactScore(false, true, false)))
            .orElseThrow();

    assertEquals(new FactMeasure(5, new Share(1, 3), new Share(2, 4)), measure);
    assertEquals(2, measure.wrong());
    assertEquals(
        Optional.empty(), FactScore.of(Fact.AUTHOR, gold("x"), Judged.cleaned(Judged.page())));
  }

  private static FactScore title(String gold, String answer) {
    Cleaned empty = Judged.cleaned(Judged.page());
    Article article =
        new Article(
            Optional.of(answer),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of());
    Cleaned cleaned = new Cleaned(empty.judgement(), article, empty.dates());
    return FactScore.of(Fact.TITLE, gold(gold), cleaned).orElseThrow();
  }

  private static Gold gold(String title) {
    return new Gold(
        "1",
        Map.of(),
        PAGE,
        Optional.empty(),
        Optional.of(title),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }
}
