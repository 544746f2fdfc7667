package winnow.cli;

import winnow.Winnow;
import winnow.rule.Rulebook;

/**
 * What the cleaning options ask for.
 *
 * @param exit how the work ends at best: not with success when a rule was left out
 */
public record Cleaner(Winnow winnow, Rulebook rules, int exit) {}
