package winnow.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import winnow.date.DateLine;
import winnow.rule.Evidence;
import winnow.rule.Reach;
import winnow.rule.Role;
import winnow.rule.Subject;
import winnow.text.Block;
import winnow.text.Shape;

/**
 * A block with all that is known of it before the walk.
 *
 * @param title how much of a title it has, by shape alone
 */
record Look(Subject subject, DateLine dates, List<Evidence> evidence, double title) {
  private static final double FAIR = 2.5;
  private static final Evidence SPARED =
      Evidence.of(Known.SHAPE, Role.STORY, 20, "its category is switched off");

  Look {
    evidence = List.copyOf(evidence);
  }

  Block block() {
    return subject.block();
  }

  Shape shape() {
    return subject.shape();
  }

  String text() {
    return subject.block().text();
  }

  /** The strongest word for a role; rules that say the same are not independent. */
  double says(Role role) {
    double most = 0;
    for (Evidence each : evidence) {
      if (each.role() == role) {
        most = Math.max(most, each.weight());
      }
    }
    return most;
  }

  /** The strongest word for any role that is not kept. */
  double saysChrome() {
    double most = 0;
    for (Evidence each : evidence) {
      most = each.role().isKept() ? most : Math.max(most, each.weight());
    }
    return most;
  }

  /** The same, of what rules of packs say and not the judge itself. */
  double ruleSaysChrome() {
    double most = 0;
    for (Evidence each : evidence) {
      boolean isRule = !each.role().isKept() && !Known.isOwn(each);
      most = isRule ? Math.max(most, each.weight()) : most;
    }
    return most;
  }

  /** Whether some rule knows this as chrome or a fact beyond doubt. */
  boolean isKnown() {
    return saysChrome() >= Known.SURE;
  }

  /** Whether some pack's rule is sure that this is chrome or a fact. */
  boolean isKnownByRule() {
    return ruleSaysChrome() >= Known.SURE;
  }

  Look with(Evidence more) {
    List<Evidence> all = new ArrayList<>(evidence);
    all.add(more);
    return new Look(subject, dates, all, title);
  }

  /** The same, with nothing said for some roles; what a rule took for one of them is to stay. */
  Look sparing(Set<Role> roles) {
    if (roles.isEmpty()) {
      return this;
    }
    List<Evidence> others = evidence.stream().filter(each -> !roles.contains(each.role())).toList();
    boolean isSpared =
        evidence.stream().anyMatch(each -> roles.contains(each.role()) && each.weight() >= FAIR);
    Look rest = new Look(subject, dates, others, title);
    return isSpared ? rest.with(SPARED) : rest;
  }

  /** The same, with what is said for some roles weighed as a share of what it was. */
  Look weighing(Set<Role> roles, double share) {
    List<Evidence> weighed =
        evidence.stream()
            .map(each -> roles.contains(each.role()) ? each.weighing(share) : each)
            .toList();
    return new Look(subject, dates, weighed, title);
  }

  /** The same, without what rules say of it that were learned from the site's pages. */
  Look withoutSite() {
    if (evidence.stream().noneMatch(Look::isOfSite)) {
      return this;
    }
    List<Evidence> others = evidence.stream().filter(each -> !isOfSite(each)).toList();
    return new Look(subject, dates, others, title);
  }

  /** What they say of it. */
  List<Evidence> ofSite() {
    return evidence.stream().filter(Look::isOfSite).toList();
  }

  // A heading speaks for others, and what it is helps to know them.
  private static boolean isOfSite(Evidence each) {
    return each.isOfSite() && each.reach() == Reach.LINE;
  }

  /** The same, its opinions from the neighbourhood forgotten. */
  Look withRulesOnly() {
    List<Evidence> direct = evidence.stream().filter(each -> !Known.fromNeighbours(each)).toList();
    return new Look(subject, dates, direct, title);
  }
}
