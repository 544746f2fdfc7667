package winnow.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each thing occurs: a bag of words, or of runs of words. */
final class Tally {
  private final Map<String, Integer> counts = new HashMap<>();
  private int size;

  private Tally() {}

  /** Counts single words. */
  static Tally words(Tokens tokens) {
    Tally tally = new Tally();
    tokens.list().forEach(tally::add);
    return tally;
  }

  /** Counts runs of words of a length; a text that is shorter is one run. */
  static Tally runs(Tokens tokens, int length) {
    Tally tally = new Tally();
    List<String> words = tokens.list();
    int last = tokens.isEmpty() ? -1 : Math.max(0, words.size() - length);
    for (int at = 0; at <= last; at++) {
      tally.add(String.join(" ", words.subList(at, Math.min(at + length, words.size()))));
    }
    return tally;
  }

  private void add(String thing) {
    counts.merge(thing, 1, Integer::sum);
    size++;
  }

  int size() {
    return size;
  }

  /** How many are in both, each as often as in the one that has it less. */
  int shared(Tally other) {
    int shared = 0;
    for (Map.Entry<String, Integer> each : counts.entrySet()) {
      shared += Math.min(each.getValue(), other.counts.getOrDefault(each.getKey(), 0));
    }
    return shared;
  }
}
