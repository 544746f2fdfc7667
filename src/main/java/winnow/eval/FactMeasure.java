package winnow.eval;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How one fact came out of many pages, all counted in pages.
 *
 * @param gold the pages whose gold holds it
 * @param found how many are right of those that print it
 * @param answered how many are right of those for which one came out
 */
public record FactMeasure(int gold, Share found, Share answered) {
  /** Measures pages; empty without any. */
  static Optional<FactMeasure> of(List<FactScore> pages) {
    return pages.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new FactMeasure(
                pages.size(), right(pages, FactScore::stands), right(pages, FactScore::answered)));
  }

  private static Share right(List<FactScore> pages, Predicate<FactScore> among) {
    List<FactScore> some = pages.stream().filter(among).toList();
    return new Share(some.stream().filter(FactScore::right).count(), some.size());
  }

  /** How many came out that are not the gold's. */
  public int wrong() {
    return (int) (answered.whole() - answered.part());
  }
}
