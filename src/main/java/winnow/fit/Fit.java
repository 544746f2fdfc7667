package winnow.fit;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import winnow.eval.Cleaned;
import winnow.eval.Evaluation;
import winnow.eval.Gold;
import winnow.judge.Judge;
import winnow.judge.Keep;
import winnow.model.Models;

/**
 * Learns from pages with gold how titles and stories measure. The same pages in the same order give
 * the same forests to the digit.
 */
public final class Fit {
  private final Judge judge;
  private final List<Example> examples = new ArrayList<>();

  /** A fit for the forests this judge asks. */
  public Fit(Judge judge) {
    this.judge = requireNonNull(judge, "judge");
  }

  /** Takes a page to learn from; a page without gold teaches nothing. */
  public void add(String collection, Gold gold) {
    Example example = Example.of(collection, gold, judge);
    if (example.size() > 0) {
      examples.add(example);
    }
  }

  public int pages() {
    return examples.size();
  }

  /** The collections' names with their numbers of pages. */
  public String collections() {
    Map<String, Long> pages =
        examples.stream()
            .collect(
                Collectors.groupingBy(Example::collection, TreeMap::new, Collectors.counting()));
    return pages.entrySet().stream()
        .map(each -> each.getKey() + " (" + each.getValue() + ")")
        .collect(Collectors.joining(", "));
  }

  /** Forests grown on all pages. */
  public Models models() {
    return Fitting.of(examples);
  }

  /**
   * Judges every page with forests that have seen no page of its site, and scores what comes out,
   * by collection and by how readily what is in doubt is kept.
   *
   * @param folds into how many parts the sites are drawn; each is judged by forests of the others
   * @param progress is told what is being done
   */
  public Map<String, Evaluation> crossValidated(int folds, Consumer<String> progress) {
    Map<String, Evaluation> evaluations = new TreeMap<>();
    Folds parts = new Folds(folds);
    for (int fold = 0; fold < folds; fold++) {
      progress.accept("fold " + (fold + 1) + " of " + folds);
      Judge unknowing = judge.asking(Fitting.of(parts.without(fold, examples)));
      for (Keep keep : Keep.values()) {
        score(parts.in(fold, examples), unknowing.keeping(keep), keep, evaluations);
      }
    }
    return evaluations;
  }

  private static void score(
      List<Example> examples, Judge judge, Keep keep, Map<String, Evaluation> evaluations) {
    String dial = keep == Keep.BALANCED ? "" : " --keep " + keep.name().toLowerCase(Locale.ROOT);
    for (Example example : examples) {
      evaluations
          .computeIfAbsent(example.collection() + dial, key -> new Evaluation(wanted()))
          .add(example.gold(), Cleaned.by(judge, example.document()));
    }
  }

  private static Evaluation.Wanted wanted() {
    return new Evaluation.Wanted(Optional.of("page_type"), 0, false);
  }
}
