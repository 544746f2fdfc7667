package winnow.eval;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import winnow.judge.Judgement;
import winnow.judge.Verdict;
import winnow.rule.Evidence;

/** The scores of all rules that ever spoke for taking a block away, as pages go by. */
final class RuleScores {
  private final Map<String, RuleScore> byRule = new TreeMap<>();

  void add(Judgement judgement, Optional<LineTruth> truth) {
    for (Verdict verdict : judgement.verdicts()) {
      Set<Truth> lines = truth.map(known -> lines(verdict, known)).orElse(Set.of());
      int story = lines.contains(Truth.STORY) ? 1 : 0;
      int chrome = story == 0 && lines.contains(Truth.CHROME) ? 1 : 0;
      String deciding = deciding(verdict);
      for (String rule : speaking(verdict)) {
        int decided = rule.equals(deciding) ? 1 : 0;
        byRule.merge(rule, new RuleScore(rule, 1, chrome, story, decided), RuleScore::plus);
      }
    }
  }

  private static Set<Truth> lines(Verdict verdict, LineTruth truth) {
    return verdict.block().parts().stream()
        .map(part -> truth.at(part.line().number()))
        .collect(Collectors.toSet());
  }

  private static Set<String> speaking(Verdict verdict) {
    return verdict.because().stream()
        .filter(RuleScores::speaksAgainst)
        .map(Evidence::rule)
        .collect(Collectors.toSet());
  }

  private static String deciding(Verdict verdict) {
    return verdict.deciding().filter(RuleScores::speaksAgainst).map(Evidence::rule).orElse("");
  }

  private static boolean speaksAgainst(Evidence evidence) {
    return !evidence.role().isKept() && evidence.weight() > 0;
  }

  List<RuleScore> sorted() {
    return List.copyOf(byRule.values());
  }
}
