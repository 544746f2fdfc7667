package winnow.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays the blocks of a page along a gold text. Short lines such as a name stand in many places; the
 * alignment takes the places that rise down the page and cover the most words, so that a menu entry
 * is not taken for the same word in the story.
 */
final class Alignment {
  private static final int MOST_PLACES = 200;
  private static final double LONG_BONUS = 0.5;

  private final List<String> gold;
  private final Map<String, List<Integer>> places = new HashMap<>();
  private final List<Step> steps = new ArrayList<>();
  private final double[] best;
  private final int[] bestStep;

  /** A block at a place, and the step before it; -1 for none. */
  private record Step(int block, int before) {}

  private Alignment(List<String> gold) {
    this.gold = gold;
    for (int i = 0; i < gold.size(); i++) {
      places.computeIfAbsent(gold.get(i), word -> new ArrayList<>(1)).add(i);
    }
    this.best = new double[gold.size() + 2];
    this.bestStep = new int[gold.size() + 2];
    Arrays.fill(bestStep, -1);
  }

  /** Which blocks stand in the gold text, word for word and in its order. */
  static boolean[] of(List<List<String>> blocks, List<String> gold) {
    Alignment alignment = new Alignment(gold);
    boolean[] stands = new boolean[blocks.size()];
    for (int i = 0; i < stands.length; i++) {
      alignment.lay(i, blocks.get(i));
    }
    for (int at = alignment.bestStep[alignment.best(gold.size() + 1)];
        at >= 0;
        at = alignment.steps.get(at).before) {
      stands[alignment.steps.get(at).block] = true;
    }
    return stands;
  }

  private void lay(int block, List<String> words) {
    List<Integer> starts = startsOf(words);
    double[] worth = new double[starts.size()];
    int[] before = new int[starts.size()];
    for (int k = 0; k < worth.length; k++) {
      int chain = best(starts.get(k) + 1);
      before[k] = bestStep[chain];
      worth[k] = best[chain] + words.size() + (words.size() >= 4 ? LONG_BONUS : 0);
    }
    for (int k = 0; k < worth.length; k++) {
      steps.add(new Step(block, before[k]));
      offer(starts.get(k) + words.size() + 1, worth[k], steps.size() - 1);
    }
  }

  /** Where the words stand in the gold text, one after the other. */
  List<Integer> startsOf(List<String> words) {
    int rarest = rarest(words);
    List<Integer> starts = new ArrayList<>();
    if (rarest < 0) {
      return starts;
    }
    for (int place : places.get(words.get(rarest))) {
      int start = place - rarest;
      boolean fits = start >= 0 && start + words.size() <= gold.size();
      if (fits && gold.subList(start, start + words.size()).equals(words)) {
        starts.add(start);
        if (starts.size() == MOST_PLACES) {
          break;
        }
      }
    }
    return starts;
  }

  // The word with the fewest places; none where the text lacks a word.
  private int rarest(List<String> words) {
    int rarest = -1;
    int fewest = Integer.MAX_VALUE;
    for (int i = 0; i < words.size(); i++) {
      List<Integer> own = places.get(words.get(i));
      if (own == null) {
        return -1;
      }
      if (own.size() < fewest) {
        fewest = own.size();
        rarest = i;
      }
    }
    return rarest;
  }

  // A Fenwick tree of maxima: where the best chain is that ends at or before a place; at zero is
  // the chain without a step.
  private int best(int place) {
    int most = 0;
    for (int at = place; at > 0; at -= at & -at) {
      most = best[at] > best[most] ? at : most;
    }
    return most;
  }

  private void offer(int place, double worth, int step) {
    for (int at = place; at < best.length; at += at & -at) {
      if (worth > best[at]) {
        best[at] = worth;
        bestStep[at] = step;
      }
    }
  }
}
