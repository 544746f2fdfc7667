package winnow.rule;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The rules of one text file.
 *
 * @param mistakes each broken rule, as {@code file:line: what}; the other rules stand
 */
public record RulePack(String name, String about, List<Rule> rules, List<String> mistakes) {
  public RulePack {
    requireNonNull(name, "name");
    requireNonNull(about, "about");
    rules = List.copyOf(rules);
    mistakes = List.copyOf(mistakes);
  }
}
