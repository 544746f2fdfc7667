package winnow.eval;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * The shingles of a page: runs of four words as written, counted as often as they occur. This is
 * the measure of scrapinghub's article-extraction-benchmark.
 *
 * @param hit the share of all runs that stand in the gold and came out; the three make 1, or 0
 *     where there are no words at all
 * @param wrong the share that came out and does not stand in the gold
 * @param missed the share that stands in the gold and did not come out
 */
public record ShingleScore(double hit, double wrong, double missed) {
  private static final int LENGTH = 4;

  /** Compares what came out with the gold. */
  public static ShingleScore of(String gold, String text) {
    Tally wanted = Tally.runs(Tokens.of(gold), LENGTH);
    Tally got = Tally.runs(Tokens.of(text), LENGTH);
    double hit = wanted.shared(got);
    double all = Math.max(1, wanted.size() + got.size() - hit);
    return new ShingleScore(hit / all, (got.size() - hit) / all, (wanted.size() - hit) / all);
  }

  /** How much of what came out is gold; empty where nothing came out. */
  public OptionalDouble precision() {
    return share(wrong);
  }

  /** How much of the gold came out; empty where there is none. */
  public OptionalDouble recall() {
    return share(missed);
  }

  private OptionalDouble share(double rest) {
    return hit + rest > 0 ? OptionalDouble.of(hit / (hit + rest)) : OptionalDouble.empty();
  }

  /** The page's own F1; 1 where nothing was wanted and nothing came out. */
  public double f1() {
    boolean isRight = wrong == 0 && missed == 0;
    return isRight ? 1 : Quality.f1(precision().orElse(0), recall().orElse(0));
  }

  /** The means of the pages' precision and recall, where they have them, and the F1 of the two. */
  public static Quality over(List<ShingleScore> pages) {
    return Quality.of(mean(pages, ShingleScore::precision), mean(pages, ShingleScore::recall));
  }

  private static double mean(
      List<ShingleScore> pages, Function<ShingleScore, OptionalDouble> figure) {
    return pages.stream()
        .map(figure)
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .average()
        .orElse(0);
  }
}
