package winnow.article;

import java.util.HashMap;
import java.util.Map;

/** What each mark of a candidate is worth, in log-odds, from a resource file. */
final class Odds {
  private final Map<String, Double> weights = new HashMap<>();

  private Odds() {}

  static Odds load(String file) {
    Odds odds = new Odds();
    for (String line : Lines.of(file)) {
      int space = line.lastIndexOf(' ');
      odds.weights.put(line.substring(0, space).strip(), Double.valueOf(line.substring(space + 1)));
    }
    return odds;
  }

  /** A mark that the file does not name is worth nothing. */
  double of(Marks marks) {
    double sum = 0;
    for (Map.Entry<String, Double> mark : marks.values().entrySet()) {
      sum += weights.getOrDefault(mark.getKey(), 0.0) * mark.getValue();
    }
    return sum;
  }
}
