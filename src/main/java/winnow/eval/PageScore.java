package winnow.eval;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How one page came out, without its text: a measure is empty where the page has no gold for it.
 *
 * @param facts the facts that its gold holds
 */
public record PageScore(
    String id,
    Optional<String> url,
    Optional<ShingleScore> shingles,
    Optional<BagScore> words,
    Optional<SegmentScore> segments,
    Optional<LineScore> lines,
    Map<Fact, FactScore> facts) {
  public PageScore {
    requireNonNull(id, "id");
    requireNonNull(url, "url");
    requireNonNull(shingles, "shingles");
    requireNonNull(words, "words");
    requireNonNull(segments, "segments");
    requireNonNull(lines, "lines");
    facts = Map.copyOf(facts);
  }

  /** Compares a cleaned page with its gold; the truth of its lines is known if its text is. */
  static PageScore of(Gold gold, Cleaned cleaned, Optional<LineTruth> truth) {
    String story = cleaned.story();
    return new PageScore(
        gold.id(),
        gold.field("url"),
        gold.text().map(text -> ShingleScore.of(text, story)),
        gold.text().map(text -> BagScore.of(text, story)),
        segments(gold, story),
        truth.map(lines -> LineScore.of(cleaned.judgement(), lines)),
        facts(gold, cleaned));
  }

  private static Optional<SegmentScore> segments(Gold gold, String story) {
    return gold.with().isEmpty()
        ? Optional.empty()
        : Optional.of(SegmentScore.of(gold.with(), gold.without(), story));
  }

  private static Map<Fact, FactScore> facts(Gold gold, Cleaned cleaned) {
    Map<Fact, FactScore> facts = new EnumMap<>(Fact.class);
    for (Fact fact : Fact.values()) {
      FactScore.of(fact, gold, cleaned).ifPresent(score -> facts.put(fact, score));
    }
    return facts;
  }
}
