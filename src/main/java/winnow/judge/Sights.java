package winnow.judge;

import java.util.List;
import winnow.model.Seen;
import winnow.rule.Role;

/**
 * What the forests are told of a page's blocks. What rules are sure of at the page's end they are
 * not told: the page ends above it, so that a footer's line more or less changes no measure. Nor
 * are they told of rules learned from a site: these speak for their own lines, and the others are
 * judged as they would be without.
 */
final class Sights {
  private Sights() {}

  static List<Seen> of(List<Look> all) {
    List<Look> looks = all.stream().map(Look::withoutSite).toList();
    return looks.subList(0, end(looks)).stream().map(Sights::of).toList();
  }

  private static int end(List<Look> looks) {
    int end = looks.size();
    while (end > 0 && looks.get(end - 1).isKnownByRule()) {
      end--;
    }
    return end;
  }

  private static Seen of(Look look) {
    boolean isSure = look.shape().isProse() && !look.isKnown();
    return new Seen(look.text(), look.shape(), isSure, look.title(), said(look));
  }

  private static Seen.Said said(Look look) {
    return new Seen.Said(
        look.saysChrome(),
        look.says(Role.NAVIGATION),
        look.says(Role.RELATED),
        look.says(Role.COMMENTS),
        look.says(Role.CAPTION),
        look.says(Role.BYLINE),
        look.says(Role.DATE),
        look.says(Role.TITLE),
        look.says(Role.STORY));
  }
}
