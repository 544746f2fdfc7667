package winnow.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import winnow.judge.Verdict;
import winnow.rule.Role;
import winnow.rule.Rulebook;

/** The section: the label above the title, else the last step of a breadcrumb. */
final class Section {
  private Section() {}

  static Optional<String> of(List<Verdict> verdicts) {
    return label(verdicts).or(() -> breadcrumb(verdicts)).or(() -> belowHome(verdicts));
  }

  private static Optional<String> label(List<Verdict> verdicts) {
    return IntStream.range(0, storyAt(verdicts))
        .filter(at -> verdicts.get(at).role() == Role.SECTION_LABEL)
        .filter(at -> Facts.isSpokenFor(verdicts.get(at)) || isBelowKnown(verdicts, at))
        .mapToObj(verdicts::get)
        .findFirst()
        .map(verdict -> Facts.read(verdict, "section").orElse(verdict.block().text()));
  }

  private static int storyAt(List<Verdict> verdicts) {
    int at = 0;
    while (at < verdicts.size() && verdicts.get(at).role() != Role.STORY) {
      at++;
    }
    return at;
  }

  // A lone label below what rules know; below other guesses it may be one more menu entry.
  private static boolean isBelowKnown(List<Verdict> verdicts, int at) {
    return at == 0
        || verdicts.get(at - 1).deciding().filter(each -> each.weight() >= 2).isPresent();
  }

  private static Optional<String> breadcrumb(List<Verdict> verdicts) {
    return Facts.with(verdicts, Role.NAVIGATION).stream()
        .flatMap(verdict -> Facts.read(verdict, "section").stream())
        .filter(step -> step.length() > 1)
        .findFirst();
  }

  // "Home", "Media", title: a breadcrumb that was printed a step a line.
  private static Optional<String> belowHome(List<Verdict> verdicts) {
    int title = Facts.titleAt(verdicts);
    for (int i = title - 1; i > 0 && i >= title - 3; i--) {
      boolean isStep = verdicts.get(i).role() == Role.NAVIGATION;
      boolean isTrail = isStep && title - i <= 1 && isHomeAbove(verdicts, i);
      if (isTrail && !isHome(verdicts.get(i))) {
        return Optional.of(verdicts.get(i).block().text());
      }
    }
    return Optional.empty();
  }

  private static boolean isHomeAbove(List<Verdict> verdicts, int at) {
    return isHome(verdicts.get(at - 1)) || (at > 1 && isHome(verdicts.get(at - 2)));
  }

  private static boolean isHome(Verdict verdict) {
    return verdict.because().stream().anyMatch(Rulebook::isHome);
  }
}
