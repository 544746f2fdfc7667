package winnow.judge;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import winnow.date.DateReader;
import winnow.rule.Rulebook;

/**
 * What the judge has to look at a page with.
 *
 * @param dates a reader that knows the page's order of day and month
 * @param language the page's language, where it is known
 */
record Means(Rulebook rules, DateReader dates, Optional<String> language) {
  Means {
    requireNonNull(rules, "rules");
    requireNonNull(dates, "dates");
    requireNonNull(language, "language");
  }
}
