package winnow.article;

import java.util.ArrayList;
import java.util.List;
import winnow.judge.Verdict;
import winnow.rule.Evidence;
import winnow.rule.Role;
import winnow.text.Letters;
import winnow.text.Part;

/** Lists what was taken away, line by line. */
final class Removals {
  private final List<Removed> removed = new ArrayList<>();

  private Removals() {}

  static List<Removed> of(List<Verdict> verdicts, Headline headline) {
    Removals removals = new Removals();
    for (Verdict verdict : verdicts) {
      if (verdict.role() == Role.TITLE) {
        removals.removed.addAll(headline.removed());
      } else if (verdict.role() != Role.STORY) {
        removals.take(verdict);
      }
    }
    return removals.removed;
  }

  private void take(Verdict verdict) {
    String rule =
        verdict.deciding().filter(each -> each.weight() > 0).map(Evidence::rule).orElse("layout");
    for (Part part : verdict.block().parts()) {
      String text = Letters.visible(part.line().text(), part.from(), part.to());
      add(new Removed(part.line().number(), verdict.role(), rule, text), part);
    }
  }

  // Two buttons glued together are one removal.
  private void add(Removed next, Part part) {
    int last = removed.size() - 1;
    if (last >= 0
        && removed.get(last).line() == next.line()
        && removed.get(last).category() == next.category()) {
      String text = removed.get(last).text() + (isSpaced(part) ? " " : "") + next.text();
      removed.set(last, new Removed(next.line(), next.category(), removed.get(last).rule(), text));
    } else {
      removed.add(next);
    }
  }

  private static boolean isSpaced(Part part) {
    String line = part.line().text();
    boolean before = part.from() > 0 && Letters.isSpace(line.charAt(part.from() - 1));
    return before || Letters.isSpace(line.charAt(part.from()));
  }
}
