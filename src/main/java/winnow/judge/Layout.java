package winnow.judge;

import winnow.rule.Role;

/**
 * The order roles come in on a page, in log-odds: how likely a role is in a stage, one stage after
 * another, and one role after another.
 */
final class Layout {
  private static final int STAGES = Stage.values().length;
  private static final int ROLES = Role.values().length;
  private static final double MORE_THAN_A_HINT = 1.7;
  private static final double HINT_COSTS = 1.0;
  private static final Layout STANDARD = new Layout(Weights.load("/winnow/judge/layout.weights"));

  private final double[][] steps = new double[STAGES][STAGES];
  private final double[] starts = new double[STAGES];
  private final double[] ends = new double[STAGES];
  private final double[][] unknown = new double[STAGES][ROLES];
  private final double[][] known = new double[STAGES][ROLES];
  private final double[] facts;
  private final Pairs pairs;
  private final Weights weights;

  private Layout(Weights weights) {
    this.weights = weights;
    this.pairs = Pairs.of(weights);
    this.facts =
        new double[] {
          weights.get("fact under no prose"),
          weights.get("fact under a deck"),
          weights.get("fact under prose"),
          weights.get("fact under more prose")
        };
    for (Stage stage : Stage.values()) {
      int at = stage.ordinal();
      starts[at] = weights.get("start " + stage.label());
      ends[at] = weights.get("end " + stage.label());
      for (Stage next : Stage.values()) {
        steps[at][next.ordinal()] = step(stage, next);
      }
      for (Role role : Role.values()) {
        unknown[at][role.ordinal()] = weights.find(stage.label() + " unknown", role.label());
        known[at][role.ordinal()] = weights.find(stage.label() + " known", role.label());
      }
    }
  }

  static Layout standard() {
    return STANDARD;
  }

  private double step(Stage from, Stage to) {
    if (to.ordinal() < from.ordinal() || (from == to && from == Stage.TITLE)) {
      return Double.NEGATIVE_INFINITY;
    }
    return from == to ? 0 : weights.find("step", from.label() + " " + to.label());
  }

  double start(Stage stage) {
    return starts[stage.ordinal()];
  }

  double end(Stage stage) {
    return ends[stage.ordinal()];
  }

  double step(int from, int to) {
    return steps[from][to];
  }

  /** What a role costs in a stage, by how much speaks for it: nothing, a hint, or more. */
  double prior(Stage stage, Role role, double says) {
    double least = unknown[stage.ordinal()][role.ordinal()];
    double most = known[stage.ordinal()][role.ordinal()];
    if (says >= MORE_THAN_A_HINT) {
      return most;
    }
    return says > 0 ? Math.max(least, most - HINT_COSTS) : least;
  }

  /** Roles that like to follow one another, and what that is worth. */
  Pairs pairs() {
    return pairs;
  }

  /** What a date line or byline within the story costs, by the paragraphs of prose above it. */
  double factUnder(int prose) {
    return facts[Math.min(prose, facts.length - 1)];
  }

  double weight(String name) {
    return weights.get(name);
  }
}
