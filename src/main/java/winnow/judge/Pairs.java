package winnow.judge;

import java.util.ArrayList;
import java.util.List;
import winnow.rule.Role;

/** Roles that like to follow one another. */
final class Pairs {
  private final List<List<Bonus>> into = new ArrayList<>();

  /** What it is worth that a role stands right after another. */
  record Bonus(int from, double worth) {}

  private Pairs() {}

  static Pairs of(Weights weights) {
    Pairs pairs = new Pairs();
    for (Role to : Role.values()) {
      List<Bonus> bonuses = new ArrayList<>();
      for (Role from : Role.values()) {
        double worth = weights.find("after " + from.label(), to.label());
        if (worth > Double.NEGATIVE_INFINITY) {
          bonuses.add(new Bonus(from.ordinal(), worth));
        }
      }
      pairs.into.add(bonuses);
    }
    return pairs;
  }

  List<Bonus> into(int role) {
    return into.get(role);
  }
}
