package winnow.eval;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an evaluation found.
 *
 * @param by the field that makes the groups
 * @param groups the figures of each group, by the field's value; {@code -} are the pages without it
 * @param worst the pages with the lowest F1 of shingles, the lowest first
 * @param rules in the order of their ids
 */
public record Report(
    Summary all,
    Optional<String> by,
    Map<String, Summary> groups,
    List<PageScore> worst,
    List<RuleScore> rules) {
  public Report {
    requireNonNull(all, "all");
    requireNonNull(by, "by");
    groups = Collections.unmodifiableMap(new TreeMap<>(groups));
    worst = List.copyOf(worst);
    rules = List.copyOf(rules);
  }

  /** For people: one line a measure. */
  public String text() {
    return ReportText.of(this);
  }

  /** One JSON object on one line, its keys always there and always in the same order. */
  public String json() {
    return ReportJson.of(this);
  }
}
