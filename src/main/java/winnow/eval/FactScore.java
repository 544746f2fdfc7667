package winnow.eval;

import java.util.Optional;

/**
 * How a page's fact came out.
 *
 * @param stands whether the page prints it
 * @param answered whether one came out
 * @param right whether it is the gold's
 */
public record FactScore(boolean stands, boolean answered, boolean right) {
  /** Compares what came out with the gold; empty where the gold does not hold the fact. */
  static Optional<FactScore> of(Fact fact, Gold gold, Cleaned cleaned) {
    return fact.of(gold)
        .map(
            value -> {
              Optional<String> answer = fact.of(cleaned.article());
              boolean right = answer.filter(it -> isSame(fact, it, value)).isPresent();
              return new FactScore(fact.stands(value, gold, cleaned), answer.isPresent(), right);
            });
  }

  private static boolean isSame(Fact fact, String one, String other) {
    return fact.normal(one).equals(fact.normal(other));
  }
}
