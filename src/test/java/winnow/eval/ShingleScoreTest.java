package winnow.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ShingleScoreTest {
  private static final double EXACT = 1e-12;

  @Test
  void twoOfThreeRunsAreShared() {
    ShingleScore score = ShingleScore.of("a b c d e f", "a b c d e x");

    assertEquals(new ShingleScore(2 / 4.0, 1 / 4.0, 1 / 4.0), score);
    assertEquals(2 / 3.0, score.precision().orElseThrow(), EXACT);
    assertEquals(2 / 3.0, score.recall().orElseThrow(), EXACT);
    assertEquals(2 / 3.0, score.f1(), EXACT);
  }

  @Test
  void aRunCountsAsOftenAsItOccurs() {
    ShingleScore score = ShingleScore.of("a a a a a", "a a a a a a a");

    assertEquals(new ShingleScore(2 / 4.0, 2 / 4.0, 0), score);
  }

  @Test
  void fewerThanFourWordsAreOneRunAndCaseMatters() {
    assertEquals(new ShingleScore(1, 0, 0), ShingleScore.of("Dark, again", "Dark again"));
    assertEquals(new ShingleScore(0, 0.5, 0.5), ShingleScore.of("Dark again", "dark again"));
    assertEquals(new ShingleScore(0, 0.5, 0.5), ShingleScore.of("Dark again", "Dark"));
  }

  @Test
  void nothingWantedAndNothingOutIsRight() {
    ShingleScore score = ShingleScore.of("", "--");

    assertTrue(score.precision().isEmpty());
    assertTrue(score.recall().isEmpty());
    assertEquals(1, score.f1());
  }

  @Test
  void aPageOfWhichNothingCameOutHasNoPrecision() {
    ShingleScore right = ShingleScore.of("a b c d", "a b c d");
    ShingleScore empty = ShingleScore.of("a b c d", "");

    Quality both = ShingleScore.over(List.of(right, empty));

    assertEquals(1, both.precision());
    assertEquals(1 / 2.0, both.recall());
    assertEquals(2 / 3.0, both.f1(), EXACT);
  }
}
