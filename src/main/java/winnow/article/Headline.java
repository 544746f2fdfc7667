package winnow.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import winnow.judge.SiteSuffix;
import winnow.judge.Verdict;
import winnow.rule.Role;
import winnow.text.Folded;
import winnow.text.Shape;

/**
 * The title as a reader wants it, without markdown's mark and without the site's name.
 *
 * @param site the site's name that was glued to it
 * @param removed the parts of its line that are not title
 */
record Headline(Optional<String> text, Optional<String> site, List<Removed> removed) {
  private static final int LONGEST_SITE = 5;

  static Headline of(List<Verdict> verdicts) {
    return verdicts.stream()
        .filter(verdict -> verdict.role() == Role.TITLE)
        .findFirst()
        .map(verdict -> cut(verdict, verdicts))
        .orElse(new Headline(Optional.empty(), Optional.empty(), List.of()));
  }

  private static Headline cut(Verdict verdict, List<Verdict> verdicts) {
    String text = verdict.block().text();
    int line = verdict.block().firstLine();
    List<Removed> removed = new ArrayList<>();
    int start = markEnd(text);
    if (start > 0) {
      removed.add(new Removed(line, Role.OTHER, "layout", text.substring(0, start)));
    }
    int end = siteStart(text, verdicts);
    Optional<String> site = Optional.empty();
    if (end > start) {
      site = Optional.of(SiteSuffix.behind(text, end));
      removed.add(new Removed(line, Role.SOURCE_LABEL, "layout", text.substring(end).strip()));
    } else {
      end = text.length();
    }
    return new Headline(Optional.of(text.substring(start, end).strip()), site, removed);
  }

  private static int markEnd(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == '#') {
      at++;
    }
    return at > 0 && at < text.length() && text.charAt(at) == ' ' ? at + 1 : 0;
  }

  private static int siteStart(String text, List<Verdict> verdicts) {
    int joint = SiteSuffix.lastJoint(text);
    if (joint < 0 || Shape.of(text.substring(0, joint)).words() < 2) {
      return -1;
    }
    String site = SiteSuffix.behind(text, joint);
    boolean isShort = !site.isEmpty() && Shape.of(site).words() <= LONGEST_SITE;
    boolean isBar =
        text.startsWith(" | ", joint)
            || text.startsWith("｜", joint)
            || text.startsWith(" :: ", joint);
    return isShort && (isBar || isNamed(site, verdicts)) ? joint : -1;
  }

  /** Whether chrome elsewhere on the page names the site too. */
  private static boolean isNamed(String site, List<Verdict> verdicts) {
    String folded = Folded.of(site);
    return folded.length() > 2
        && verdicts.stream()
            .filter(verdict -> !verdict.role().isKept())
            .anyMatch(verdict -> Folded.of(verdict.block().text()).contains(folded));
  }
}
