package winnow.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import winnow.date.DateLine;
import winnow.date.DateReader;
import winnow.rule.Subject;
import winnow.text.Block;

final class ThresholdTest {
  private static final String TEN_WORDS = "one two three four five six seven eight nine ten";

  private static List<Look> looks(int count) {
    Subject subject = Subject.alone(Block.of(TEN_WORDS));
    DateLine dates = DateLine.of(TEN_WORDS, DateReader.standard().withLanguage("en"));
    Look look = new Look(subject, dates, List.of(), 0);
    return Collections.nCopies(count, look);
  }

  private static double threshold(double... odds) {
    return Threshold.of(odds, looks(odds.length));
  }

  @Test
  void whereTheStoryIsPlainTheLastOfItSetsTheThreshold() {
    // The second block, at .62, is worth keeping beside the first; the third, at .12, is not.
    assertEquals(0.5, threshold(6, 0.5, -2), 1e-9);
  }

  @Test
  void theThresholdIsNoStricterThanItsBound() {
    assertEquals(0.6, threshold(6, 5, -6), 1e-9);
  }

  @Test
  void wherePartsAreAllInDoubtMoreIsKept() {
    // All at .27: keeping each of them is worth more than keeping fewer.
    assertEquals(-1, threshold(-1, -1, -1, -1), 1e-9);
  }

  @Test
  void whatIsHardlyStoryIsNotKeptForWantOfBetter() {
    assertEquals(-2.5, threshold(-6, -7), 1e-9);
  }

  @Test
  void aPageWithoutBlocksHasAThreshold() {
    assertEquals(0, threshold(), 1e-9);
  }
}
