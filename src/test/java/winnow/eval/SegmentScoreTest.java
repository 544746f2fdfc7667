package winnow.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SegmentScoreTest {
  @Test
  void piecesAreFoundWhateverTheWhiteSpace() {
    String text = "\n The lamps\n of\u00a0the  harbour. Share this\n";

    SegmentScore score =
        SegmentScore.of(
            List.of(" lamps of the harbour.", "THE LAMPS"), List.of("Share\tthis", "Log in"), text);

    assertEquals(new SegmentScore(1, 1, 1), score);
  }

  @Test
  void pagesCountByTheirPieces() {
    List<SegmentScore> pages = List.of(new SegmentScore(1, 1, 0), new SegmentScore(2, 0, 2));

    assertEquals(Quality.of(3 / 4.0, 3 / 5.0), SegmentScore.over(pages));
    assertEquals(Quality.of(0, 0), SegmentScore.over(List.of(new SegmentScore(0, 0, 2))));
  }
}
