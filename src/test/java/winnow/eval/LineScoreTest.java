package winnow.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import winnow.judge.Judgement;
import winnow.judge.Verdict;
import winnow.rule.Role;

final class LineScoreTest {
  private static final String GOLD = "aa bb cc dd ee ff gg hh";
  private static final String STORY = "aa bb cc dd ee";

  @Test
  void storyThatWentIsLostAndChromeThatStayedIsNotGone() {
    LineScore score =
        score(
            Judged.line(1, STORY, Role.STORY),
            Judged.line(2, "bb cc dd ee ff", Role.SHARE),
            Judged.line(3, "dd ee ff gg hh", Role.BYLINE),
            Judged.line(4, "Share", Role.SHARE),
            Judged.line(5, "By Ada", Role.BYLINE),
            Judged.line(6, "Menu", Role.STORY),
            Judged.line(7, "aa bb", Role.SHARE));

    assertEquals(new Share(2, 3), score.storyLines());
    assertEquals(new Share(20, 30), score.storyCharacters());
    assertEquals(new Share(2, 3), score.chromeLines());
    assertEquals(new Share(10, 14), score.chromeCharacters());
  }

  @Test
  void aLineOfWhichAPartWentCountsInPart() {
    LineScore score =
        score(Judged.part(1, STORY, 0, 5, Role.STORY), Judged.part(1, STORY, 5, 14, Role.SHARE));

    assertEquals(0.6, score.storyLines().part(), 1e-12);
    assertEquals(new Share(6, 10), score.storyCharacters());
    assertEquals(new Share(0, 0), score.chromeLines());
  }

  @Test
  void aTitleKeptAsTitleCountsAgainstNothing() {
    LineScore asStory = score(Judged.line(1, STORY, Role.TITLE));
    LineScore asChrome = score(Judged.line(1, "Lamps again", Role.TITLE));

    assertEquals(new Share(0, 1), asStory.storyLines());
    assertEquals(new Share(1, 1), asChrome.chromeLines());
  }

  @Test
  void marksThatTakeNoRoomAreNoCharacters() {
    LineScore score = score(Judged.line(1, " Sha\u00adre\u00a0\u200bit \ud83d\ude00 ", Role.SHARE));

    assertEquals(new Share(8, 8), score.chromeCharacters());
  }

  @Test
  void muchIsMoreThanATwentieth() {
    assertFalse(losing(5).losesMuch());
    assertTrue(losing(6).losesMuch());
    assertFalse(LineScore.NONE.losesMuch());
  }

  @Test
  void pagesAreSummedUpByLinesAndCharacters() {
    LineMeasure measure = LineMeasure.of(List.of(losing(6), losing(0), losing(0))).orElseThrow();

    assertEquals(3, measure.pages());
    assertEquals(1, measure.losing());
    assertEquals(0.02, measure.storyCharactersLost().value(), 1e-12);
    assertTrue(measure.storyCharactersLost().spread() > 0);
    assertEquals(Optional.empty(), LineMeasure.of(Collections.emptyList()));
  }

  private static LineScore losing(int characters) {
    return new LineScore(Share.NONE, new Share(characters, 100), Share.NONE, Share.NONE);
  }

  private static LineScore score(Verdict... verdicts) {
    Judgement judgement = Judged.page(verdicts);
    return LineScore.of(judgement, LineTruth.of(Judged.cleaned(judgement).lines(), GOLD));
  }
}
