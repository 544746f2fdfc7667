package winnow.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import winnow.model.Columns;
import winnow.model.Forest;
import winnow.model.Models;
import winnow.model.PageMeasures;

/** Fits the forests to examples: first the one that knows titles, on its word the other. */
final class Fitting {
  /** The measures that are asked of neighbours too. */
  private static final List<String> NEAR =
      List.of(
          "words",
          "sentence end",
          "capitalised words",
          "chrome",
          "sure prose",
          "repeats",
          "sentences",
          "alike");

  private static final List<String> NEAR_TITLES = add(NEAR, "date", "byline");
  private static final List<String> NEAR_STORIES = add(NEAR, "date", "title odds");
  private static final int TITLE_FOLDS = 3;
  private static final int LONGEST_TITLE = 40;
  private static final double LEAST_SHARE = 0.001;
  private static final double PAGE_WEIGHT = 300;

  private final List<Example> examples;

  private Fitting(List<Example> examples) {
    this.examples = examples;
  }

  private static List<String> add(List<String> list, String... more) {
    List<String> all = new ArrayList<>(list);
    all.addAll(List.of(more));
    return all;
  }

  static Models of(List<Example> examples) {
    return new Fitting(examples).models();
  }

  private Models models() {
    List<PageMeasures> pages = measured(examples);
    List<Columns> columns = columns(pages);
    Forest titles = titles(examples, columns);
    // What a forest says of pages it was grown on is surer than what it will say of others.
    Folds folds = new Folds(TITLE_FOLDS);
    for (int fold = 0; fold < folds.count(); fold++) {
      List<Example> others = folds.without(fold, examples);
      Forest unknowing = titles(others, columns(measured(others)));
      for (int i = 0; i < columns.size(); i++) {
        if (folds.of(examples.get(i)) == fold) {
          pages.get(i).addTitle(unknowing.odds(columns.get(i)));
        }
      }
    }
    return new Models(titles, stories(columns));
  }

  private static List<PageMeasures> measured(List<Example> examples) {
    return examples.stream().map(example -> PageMeasures.of(example.seen())).toList();
  }

  private static List<Columns> columns(List<PageMeasures> pages) {
    return pages.stream().map(PageMeasures::columns).toList();
  }

  private static Forest titles(List<Example> examples, List<Columns> pages) {
    Map<String, Double> pageWeights = pageWeights(examples);
    List<Sample.Row> rows = new ArrayList<>();
    for (int page = 0; page < examples.size(); page++) {
      Example example = examples.get(page);
      for (int block = 0; block < example.size(); block++) {
        if (example.title()[block] >= 0 && example.words()[block] <= LONGEST_TITLE) {
          double weight = pageWeights.get(example.collection());
          rows.add(new Sample.Row(page, block, example.title()[block], weight));
        }
      }
    }
    return grown(pages, rows, NEAR_TITLES, Settings.title());
  }

  private Forest stories(List<Columns> pages) {
    Map<String, Double> pageWeights = pageWeights(examples);
    List<Sample.Row> rows = new ArrayList<>();
    for (int page = 0; page < examples.size(); page++) {
      Example example = examples.get(page);
      double all = Math.max(1, Arrays.stream(example.words()).sum());
      for (int block = 0; block < example.size(); block++) {
        if (example.story()[block] >= 0) {
          double share = Math.max(1, example.words()[block]) / all;
          double weight =
              PAGE_WEIGHT * pageWeights.get(example.collection()) * (LEAST_SHARE + share);
          rows.add(new Sample.Row(page, block, example.story()[block], weight));
        }
      }
    }
    return grown(pages, rows, NEAR_STORIES, Settings.story());
  }

  // Without anything to learn from, nothing is known.
  private static Forest grown(
      List<Columns> pages, List<Sample.Row> rows, List<String> near, Settings settings) {
    return rows.isEmpty()
        ? new Forest(0, List.of())
        : Boosting.grown(Sample.of(pages, rows), near, settings);
  }

  // A collection counts as the root of its pages: a large one more than a small one, but not as
  // much more as it is larger, so that no one's habits decide.
  private static Map<String, Double> pageWeights(List<Example> examples) {
    Map<String, Double> weights = new HashMap<>();
    examples.forEach(example -> weights.merge(example.collection(), 1.0, Double::sum));
    double roots = weights.values().stream().mapToDouble(Math::sqrt).sum();
    double mean = examples.size() / roots;
    weights.replaceAll((collection, pages) -> mean / Math.sqrt(pages));
    return weights;
  }
}
