package winnow.article;

import java.util.Map;
import winnow.judge.Weights;

/** What each mark of a candidate is worth, in log-odds, from a resource file. */
final class Odds {
  private final Weights weights;

  private Odds(Weights weights) {
    this.weights = weights;
  }

  static Odds load(String file) {
    return new Odds(Weights.load("/winnow/article/" + file));
  }

  /** A mark that the file does not name is worth nothing. */
  double of(Marks marks) {
    double sum = 0;
    for (Map.Entry<String, Double> mark : marks.values().entrySet()) {
      sum += weights.getOrZero(mark.getKey()) * mark.getValue();
    }
    return sum;
  }
}
