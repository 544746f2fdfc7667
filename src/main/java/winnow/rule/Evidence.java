package winnow.rule;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * One opinion of one block.
 *
 * @param rule the rule's id, or {@code shape}, {@code layout}, {@code date} or {@code repeat}
 * @param role what the block is, in its opinion
 * @param weight how sure it is, in log-odds
 * @param why what it saw, for a person
 * @param facts what it read on the line: {@code author}, {@code source}, {@code section}
 */
public record Evidence(
    String rule, Role role, double weight, Reach reach, String why, Map<String, String> facts) {
  public Evidence {
    requireNonNull(rule, "rule");
    requireNonNull(role, "role");
    requireNonNull(why, "why");
    facts = Map.copyOf(facts);
  }

  /** The same opinion, and what it read. */
  public Evidence reading(String name, String value) {
    return new Evidence(rule, role, weight, reach, why, Map.of(name, value));
  }

  /** The same opinion, held more or less firmly. */
  public Evidence weighing(double share) {
    return new Evidence(rule, role, weight * share, reach, why, facts);
  }

  /** Whether it comes from a rule that was learned from a site's pages. */
  public boolean isOfSite() {
    return rule.startsWith(Rule.SITE);
  }

  /** An opinion that no rule of a pack holds. */
  public static Evidence of(String by, Role role, double weight, String why) {
    return new Evidence(by, role, weight, Reach.LINE, why, Map.of());
  }
}
