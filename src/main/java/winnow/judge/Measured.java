package winnow.judge;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import winnow.model.Forest;
import winnow.model.Models;
import winnow.model.PageOdds;
import winnow.rule.Role;

/** Tells in words what the forests went by; told only to those who ask, since it costs. */
final class Measured {
  private static final int MOST = 6;
  private static final double LEAST = 0.05;

  private Measured() {}

  /** The measures that moved a block's odds most, for the role it was given. */
  static String of(Models models, PageOdds odds, int block, Role role) {
    if (block >= odds.story().length) {
      return "not measured: the page ends above what rules are sure of";
    }
    boolean isTitle = role == Role.TITLE;
    Forest forest = isTitle ? models.title() : models.story();
    double sum = (isTitle ? odds.title() : odds.story())[block];
    String shares = shares(forest.shares(odds.columns(), block));
    return String.format(Locale.ROOT, "%+.1f %s", sum, isTitle ? "title" : "story")
        + (shares.isEmpty() ? "" : ": " + shares);
  }

  private static String shares(Map<String, Double> shares) {
    List<String> told =
        shares.entrySet().stream()
            .filter(each -> Math.abs(each.getValue()) >= LEAST)
            .sorted(Comparator.comparingDouble(each -> -Math.abs(each.getValue())))
            .limit(MOST)
            .map(each -> String.format(Locale.ROOT, "%s %+.1f", each.getKey(), each.getValue()))
            .toList();
    return String.join(", ", told);
  }
}
