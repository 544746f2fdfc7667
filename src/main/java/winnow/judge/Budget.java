package winnow.judge;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import winnow.rule.Evidence;
import winnow.rule.Role;

/**
 * How much prose a page may lose at most. Where more would go, something has been misunderstood,
 * and what stands close together is no longer held against it.
 */
final class Budget {
  /** The share of a page's prose, in letters, that may go. */
  static final double SHARE = 0.75;

  static final String NOTE =
      "rules overruled: more than three quarters of the page's prose would have gone";
  private static final int LEAST_BLOCKS = 3;
  private static final double PROTECTION = 20;

  private Budget() {}

  static boolean isKept(List<Judged> judged) {
    Map<String, Long> spoken = proseByRule(judged);
    int prose = 0;
    int lost = 0;
    int lostBlocks = 0;
    for (Judged each : judged) {
      if (each.look().shape().isProse()) {
        int letters = each.look().shape().letters();
        boolean goes = !each.role().isKept() && !isExcused(each.look(), spoken);
        prose += letters;
        lost += goes ? letters : 0;
        lostBlocks += goes ? 1 : 0;
      }
    }
    return lostBlocks < LEAST_BLOCKS || lost <= SHARE * prose;
  }

  /** How many paragraphs of the page each rule is sure to know. */
  private static Map<String, Long> proseByRule(List<Judged> judged) {
    return judged.stream()
        .filter(each -> each.look().shape().isProse())
        .flatMap(each -> each.look().evidence().stream())
        .filter(Budget::isSureRule)
        .collect(Collectors.groupingBy(Evidence::rule, Collectors.counting()));
  }

  // A rule may know a paragraph or two of a page; one that knows them all has misunderstood.
  private static boolean isExcused(Look look, Map<String, Long> spoken) {
    return look.evidence().stream()
        .anyMatch(each -> isSureRule(each) && spoken.get(each.rule()) < LEAST_BLOCKS);
  }

  private static boolean isSureRule(Evidence evidence) {
    boolean isChrome = !evidence.role().isKept() && evidence.weight() >= Known.SURE;
    return isChrome && !Known.fromNeighbours(evidence);
  }

  static List<Look> protectedProse(List<Look> looks) {
    Evidence shield = Evidence.of(Known.SHAPE, Role.STORY, PROTECTION, "prose, protected");
    return looks.stream()
        .map(look -> look.shape().isProse() ? look.withRulesOnly().with(shield) : look)
        .toList();
  }
}
