package winnow.rule;

import static java.util.Objects.requireNonNull;

/**
 * A rule whose patterns took too long on some lines, and so said nothing of them.
 *
 * @param times how many tries were given up since the rule was read
 */
public record GivenUp(Rule rule, long times) {
  public GivenUp {
    requireNonNull(rule, "rule");
    if (times < 1) {
      throw new IllegalArgumentException("given up at least once, got " + times);
    }
  }
}
