package winnow.eval;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How many pages came out; a measure is empty where none of them has gold for it.
 *
 * @param facts the facts that some page's gold holds
 */
public record Summary(
    int pages,
    Optional<Measure> shingles,
    Optional<Measure> words,
    Optional<Measure> segments,
    Optional<LineMeasure> lines,
    Map<Fact, FactMeasure> facts) {
  /** Sums pages up. */
  public static Summary of(List<PageScore> pages) {
    return new Summary(
        pages.size(),
        Measure.of(those(pages, PageScore::shingles), ShingleScore::over),
        Measure.of(those(pages, PageScore::words), BagScore::over),
        Measure.of(those(pages, PageScore::segments), SegmentScore::over),
        LineMeasure.of(those(pages, PageScore::lines)),
        facts(pages));
  }

  private static Map<Fact, FactMeasure> facts(List<PageScore> pages) {
    Map<Fact, FactMeasure> facts = new EnumMap<>(Fact.class);
    for (Fact fact : Fact.values()) {
      List<FactScore> scores = those(pages, page -> Optional.ofNullable(page.facts().get(fact)));
      FactMeasure.of(scores).ifPresent(measure -> facts.put(fact, measure));
    }
    return facts;
  }

  private static <S> List<S> those(List<PageScore> pages, Function<PageScore, Optional<S>> score) {
    return pages.stream().map(score).flatMap(Optional::stream).toList();
  }
}
