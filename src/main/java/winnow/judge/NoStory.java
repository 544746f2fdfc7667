package winnow.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import winnow.rule.Evidence;
import winnow.rule.Reach;
import winnow.rule.Role;
import winnow.text.Shape;

/** Pages that hold no story at all: bot checks, errors, consent walls. */
final class NoStory {
  // A notice explains itself in a paragraph; two that no rule knows are a story.
  private static final int MOST_PROSE = 1;

  private static final double HINT = 2;
  private static final int LONG = 15;
  private static final int LEAST_CHROME = 4;
  private static final int LONGEST_NAME = 6;
  private static final Evidence NAME =
      Evidence.of(Known.LAYOUT, Role.BANNER, 1, "stands first on a page without a story");
  private static final Evidence MENU =
      Evidence.of(Known.LAYOUT, Role.NAVIGATION, 1, "on a page of links");

  private NoStory() {}

  static boolean isSo(List<Look> looks) {
    long prose =
        looks.stream()
            .filter(look -> look.shape().isProse() && !look.withoutSite().isKnown())
            .count();
    return prose <= MOST_PROSE && notice(looks).isPresent();
  }

  /** Whether what the walk kept is not a sentence among many lines that are known chrome. */
  static boolean isMenu(List<Judged> judged) {
    long known = judged.stream().filter(each -> each.look().withoutSite().isKnown()).count();
    List<Judged> kept = judged.stream().filter(each -> each.role() == Role.STORY).toList();
    boolean saysNothing = kept.stream().noneMatch(each -> saysSomething(each.look().shape()));
    return saysNothing && known >= LEAST_CHROME && known >= kept.size();
  }

  private static boolean saysSomething(Shape shape) {
    return shape.endsSentence() || shape.words() >= LONG;
  }

  static List<Verdict> menu(List<Look> looks, Set<Role> off) {
    return verdicts(looks, MENU, off);
  }

  /** Every block goes, under its own name where it has one. */
  static List<Verdict> verdicts(List<Look> looks, Set<Role> off) {
    return verdicts(looks, notice(looks).orElseThrow(), off);
  }

  private static List<Verdict> verdicts(List<Look> looks, Evidence page, Set<Role> off) {
    List<Verdict> verdicts = new ArrayList<>(looks.size());
    for (Look look : looks) {
      boolean isName =
          verdicts.isEmpty() && isNameless(look) && look.shape().words() <= LONGEST_NAME;
      verdicts.add(verdict(look, isName ? NAME : page, off));
    }
    return verdicts;
  }

  private static boolean isNameless(Look look) {
    return look.evidence().stream().noneMatch(each -> each.weight() >= HINT);
  }

  private static Verdict verdict(Look look, Evidence notice, Set<Role> off) {
    Optional<Evidence> own =
        look.evidence().stream()
            .filter(each -> !each.role().isKept() && each.weight() >= HINT)
            .max(Comparator.comparingDouble(Evidence::weight));
    Role role = own.map(NoStory::asChrome).orElse(notice.role());
    if (off.contains(role)) {
      return Verdict.of(look.block(), Role.STORY, look.evidence());
    }
    Evidence page = Evidence.of(notice.rule(), role, notice.weight(), notice.why());
    return Verdict.of(look.block(), role, own.isPresent() ? look.evidence() : List.of(page));
  }

  // Without a story there is nothing a section's name could be the section of.
  private static Role asChrome(Evidence own) {
    boolean isLabel = own.role() == Role.SECTION_LABEL || own.role() == Role.BYLINE;
    return isLabel ? Role.NAVIGATION : own.role();
  }

  private static Optional<Evidence> notice(List<Look> looks) {
    return looks.stream()
        .flatMap(look -> look.evidence().stream())
        .filter(each -> each.reach() == Reach.PAGE && !each.role().isKept())
        .filter(each -> each.weight() >= Known.SURE)
        .findFirst();
  }
}
