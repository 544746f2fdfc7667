package winnow.eval;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Takes cleaned pages as they go by, and keeps of each no more than its figures. */
public final class Evaluation {
  private static final String WITHOUT = "-";

  private final Wanted wanted;
  private final List<PageScore> pages = new ArrayList<>();
  private final Map<String, List<PageScore>> groups = new TreeMap<>();
  private final RuleScores rules = new RuleScores();

  /**
   * What is wanted beside the figures of all pages.
   *
   * @param by a field: the figures of each group of pages that have the same in it
   * @param worst how many of the pages with the lowest F1 of shingles
   * @param rules whether the scores of single rules
   */
  public record Wanted(Optional<String> by, int worst, boolean rules) {
    public Wanted {
      requireNonNull(by, "by");
      if (worst < 0) {
        throw new IllegalArgumentException("no " + worst + " worst pages");
      }
    }
  }

  public Evaluation(Wanted wanted) {
    this.wanted = requireNonNull(wanted, "wanted");
  }

  /** Scores one page. */
  public void add(Gold gold, Cleaned cleaned) {
    Optional<LineTruth> truth = gold.text().map(text -> LineTruth.of(cleaned.lines(), text));
    PageScore score = PageScore.of(gold, cleaned, truth);
    pages.add(score);
    wanted
        .by()
        .map(field -> gold.field(field).orElse(WITHOUT))
        .ifPresent(group -> groups.computeIfAbsent(group, key -> new ArrayList<>()).add(score));
    if (wanted.rules()) {
      rules.add(cleaned.judgement(), truth);
    }
  }

  /** Sums up the pages so far. */
  public Report report() {
    Map<String, Summary> byGroup = new TreeMap<>();
    groups.forEach((name, some) -> byGroup.put(name, Summary.of(some)));
    return new Report(Summary.of(pages), wanted.by(), byGroup, worst(), rules.sorted());
  }

  private List<PageScore> worst() {
    return pages.stream()
        .filter(page -> page.shingles().isPresent())
        .sorted(Comparator.comparingDouble(page -> page.shingles().get().f1()))
        .limit(wanted.worst())
        .toList();
  }
}
