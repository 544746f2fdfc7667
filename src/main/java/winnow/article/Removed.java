package winnow.article;

import static java.util.Objects.requireNonNull;

import winnow.rule.Role;

/**
 * A line, or part of a line, that was taken away.
 *
 * @param line its number in the input, from 1
 * @param rule the rule that decided, or {@code shape}, {@code layout}, {@code date}, {@code repeat}
 */
public record Removed(int line, Role category, String rule, String text) {
  public Removed {
    requireNonNull(category, "category");
    requireNonNull(rule, "rule");
    requireNonNull(text, "text");
  }
}
