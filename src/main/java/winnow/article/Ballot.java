package winnow.article;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Counts what candidates say: those who say the same are counted together. */
final class Ballot<T> {
  // A wrong fact is worse than none: what is answered is likelier than all the rest together.
  private static final double SURE = 0.5;
  private static final double MOST = 50;

  private final Function<T, String> says;
  private final Map<String, Double> votes = new LinkedHashMap<>();
  private final Map<String, Double> most = new HashMap<>();
  private final Map<String, T> best = new HashMap<>();
  private double all = 1;

  Ballot(Function<T, String> says) {
    this.says = requireNonNull(says, "says");
  }

  /** One more candidate, with its log-odds against there being no such fact on the page. */
  void add(T candidate, double odds) {
    String said = says.apply(candidate);
    double vote = Math.exp(Math.min(odds, MOST));
    votes.merge(said, vote, Double::sum);
    all += vote;
    if (vote > most.getOrDefault(said, 0.0)) {
      most.put(said, vote);
      best.put(said, candidate);
    }
  }

  /** The likeliest of those who say what most say. */
  Optional<T> winner() {
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(winner -> winner.getValue() >= SURE * all)
        .map(winner -> best.get(winner.getKey()));
  }
}
