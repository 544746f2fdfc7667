package winnow.article;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import winnow.judge.Verdict;
import winnow.rule.Evidence;
import winnow.rule.Role;

/** Looks facts up in the evidence for verdicts. */
final class Facts {
  private Facts() {}

  /** What the strongest rule for the block's own role read under a name. */
  static Optional<String> read(Verdict verdict, String name) {
    return verdict.because().stream()
        .filter(each -> each.role() == verdict.role() && each.facts().containsKey(name))
        .max(Comparator.comparingDouble(Evidence::weight))
        .map(each -> each.facts().get(name));
  }

  static List<Verdict> with(List<Verdict> verdicts, Role role) {
    return verdicts.stream().filter(verdict -> verdict.role() == role).toList();
  }

  static int titleAt(List<Verdict> verdicts) {
    for (int i = 0; i < verdicts.size(); i++) {
      if (verdicts.get(i).role() == Role.TITLE) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a label is more than a guess by place: a rule knows it, or gaps set it apart. */
  static boolean isSpokenFor(Verdict verdict) {
    boolean isKnown =
        verdict.because().stream()
            .anyMatch(each -> each.role() == verdict.role() && each.weight() >= 1);
    return isKnown || verdict.block().afterGap();
  }
}
