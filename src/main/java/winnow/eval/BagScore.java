package winnow.eval;

import java.util.List;

/**
 * The words of a page in lower case, counted as often as they occur, in whatever order. This is the
 * measure of CleanEval and of the web content extraction benchmark.
 */
public record BagScore(Quality page) {
  private static final Quality NOTHING = new Quality(0, 0, 0);
  private static final Quality ALL = new Quality(1, 1, 1);

  /** Compares what came out with the gold. */
  public static BagScore of(String gold, String text) {
    Tally wanted = Tally.words(Tokens.lowerCase(gold));
    Tally got = Tally.words(Tokens.lowerCase(text));
    if (wanted.size() == 0 || got.size() == 0) {
      return new BagScore(wanted.size() == got.size() ? ALL : NOTHING);
    }
    double shared = wanted.shared(got);
    return new BagScore(Quality.of(shared / got.size(), shared / wanted.size()));
  }

  /** The means of the pages' figures, F1 too. */
  public static Quality over(List<BagScore> pages) {
    int count = Math.max(1, pages.size());
    double f1 = 0;
    double precision = 0;
    double recall = 0;
    for (BagScore each : pages) {
      f1 += each.page.f1();
      precision += each.page.precision();
      recall += each.page.recall();
    }
    return new Quality(f1 / count, precision / count, recall / count);
  }
}
