package winnow.learn;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import winnow.judge.Judge;
import winnow.judge.Verdict;
import winnow.rule.Links;
import winnow.rule.Role;
import winnow.text.Shape;

/** What the judge, who sees one page at a time, makes of a site's lines. */
final class Opinions {
  /** Pages of a site that are judged, at most. */
  private static final int MOST = 24;

  private final Map<String, Map<Role, Integer>> roles = new HashMap<>();
  private final Map<String, Set<Integer>> titles = new HashMap<>();
  private long kept;
  private long inSentences;

  static Opinions of(SitePages site, Judge judge) {
    Opinions opinions = new Opinions();
    for (int i = 0; i < Math.min(MOST, site.size()); i++) {
      opinions.take(site, i, judge.judge(site.leaves().get(i).document()).verdicts());
    }
    return opinions;
  }

  /** The share of sentences among what is kept and stands on one page only; from 0 to 1. */
  double prose() {
    return (double) inSentences / Math.max(1, kept);
  }

  private void take(SitePages site, int leaf, List<Verdict> verdicts) {
    for (Verdict each : verdicts) {
      String line = Links.folded(each.block().text());
      roles
          .computeIfAbsent(line, key -> new EnumMap<>(Role.class))
          .merge(each.role(), 1, Integer::sum);
      if (each.role() == Role.STORY && site.pages(line) <= 1) {
        Shape shape = Shape.of(each.block().text());
        kept++;
        inSentences += shape.endsSentence() ? 1 : 0;
      }
      if (each.role() == Role.TITLE) {
        titles.computeIfAbsent(line, key -> new TreeSet<>()).add(leaf);
      }
    }
  }

  /** The pages whose title a line is in the judge's eyes, by number. */
  Set<Integer> titleOf(String folded) {
    return titles.getOrDefault(folded, Set.of());
  }

  /** How often it was asked about a line. */
  private int asked(String folded) {
    return roles.getOrDefault(folded, Map.of()).values().stream().mapToInt(i -> i).sum();
  }

  /** The share of a line's judged copies that are given a role. */
  double share(String folded, Role role) {
    int asked = asked(folded);
    return asked == 0 ? 0 : (double) roles.get(folded).getOrDefault(role, 0) / asked;
  }

  /** The commonest role of a line among those that are not kept. */
  Optional<Role> chrome(String folded) {
    Role best = null;
    int most = 0;
    for (Map.Entry<Role, Integer> each : roles.getOrDefault(folded, Map.of()).entrySet()) {
      if (!each.getKey().isKept() && each.getValue() > most) {
        best = each.getKey();
        most = each.getValue();
      }
    }
    return Optional.ofNullable(best);
  }
}
