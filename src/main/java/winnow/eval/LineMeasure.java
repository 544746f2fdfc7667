package winnow.eval;

import java.util.List;
import java.util.Optional;

/**
 * What became of the lines of many pages, all taken together.
 *
 * @param pages how many pages have a gold text
 * @param losing how many of them lose more than a twentieth of their story, in characters
 */
public record LineMeasure(
    int pages,
    int losing,
    Figure storyLinesLost,
    Figure storyCharactersLost,
    Figure chromeLinesGone,
    Figure chromeCharactersGone) {
  /** Measures pages; empty without any. */
  static Optional<LineMeasure> of(List<LineScore> pages) {
    if (pages.isEmpty()) {
      return Optional.empty();
    }
    int losing = (int) pages.stream().filter(LineScore::losesMuch).count();
    List<Figure> all = Figure.of(pages, LineMeasure::shares);
    return Optional.of(
        new LineMeasure(pages.size(), losing, all.get(0), all.get(1), all.get(2), all.get(3)));
  }

  private static double[] shares(List<LineScore> pages) {
    LineScore sum = LineScore.NONE;
    for (LineScore page : pages) {
      sum = sum.plus(page);
    }
    return new double[] {
      sum.storyLines().value(),
      sum.storyCharacters().value(),
      sum.chromeLines().value(),
      sum.chromeCharacters().value()
    };
  }
}
