package winnow.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import winnow.date.DateLine;
import winnow.rule.Evidence;
import winnow.rule.Role;
import winnow.rule.Subject;
import winnow.text.Block;
import winnow.text.Shape;

/**
 * A block with all that is known of it before the walk.
 *
 * @param story the log-odds, by shape alone, that the block is story
 * @param title how much of a title it has, by shape alone
 */
record Look(Subject subject, DateLine dates, List<Evidence> evidence, double story, double title) {
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

  /** Whether some rule knows this as chrome or a fact beyond doubt. */
  boolean isKnown() {
    return evidence.stream().anyMatch(each -> !each.role().isKept() && each.weight() >= Known.SURE);
  }

  Look with(Evidence more) {
    List<Evidence> all = new ArrayList<>(evidence);
    all.add(more);
    return new Look(subject, dates, all, story, title);
  }

  /** The same, with nothing said for some roles. */
  Look without(Set<Role> roles) {
    if (roles.isEmpty()) {
      return this;
    }
    List<Evidence> others = evidence.stream().filter(each -> !roles.contains(each.role())).toList();
    return new Look(subject, dates, others, story, title);
  }

  /** The same, its opinions from the neighbourhood forgotten. */
  Look withRulesOnly() {
    List<Evidence> direct = evidence.stream().filter(each -> !Known.fromNeighbours(each)).toList();
    return new Look(subject, dates, direct, story, title);
  }
}
