package winnow.judge;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import winnow.date.DateReader;
import winnow.rule.Role;
import winnow.rule.Rulebook;
import winnow.text.Document;
import winnow.text.Language;

/** Decides what each block of a page is: evidence first, then the best walk, then the budget. */
public final class Judge {
  private final Rulebook rules;
  private final DateReader dates;
  private final Optional<String> language;
  private final Set<Role> off = EnumSet.noneOf(Role.class);
  private final Layout layout = Layout.standard();

  /**
   * A judge with these rules.
   *
   * @param language the pages' language where the caller knows it
   * @param off roles that no block is given; the title and the story cannot be switched off
   */
  public Judge(Rulebook rules, DateReader dates, Optional<String> language, Set<Role> off) {
    this.rules = requireNonNull(rules, "rules");
    this.dates = requireNonNull(dates, "dates");
    this.language = requireNonNull(language, "language");
    off.stream().filter(role -> !role.isKept()).forEach(this.off::add);
  }

  /** The date reader for pages in a language: day and month come in its order. */
  public DateReader datesIn(Optional<String> tag) {
    return tag.map(dates::withLanguage).orElse(dates);
  }

  /** Decides on every block of a page. */
  public Judgement judge(Document document) {
    Optional<String> spoken = language.or(() -> Language.of(document.blocks()));
    Means means = new Means(rules, datesIn(spoken), spoken);
    Document cut = Seams.cut(document, means);
    List<Look> looks = new ArrayList<>(Looks.at(cut.blocks(), means));
    looks.replaceAll(look -> look.without(off));
    List<String> notes = new ArrayList<>(document.notes());
    return new Judgement(verdicts(looks, notes), spoken, notes);
  }

  private List<Verdict> verdicts(List<Look> looks, List<String> notes) {
    if (NoStory.isSo(looks)) {
      return NoStory.verdicts(looks, off);
    }
    List<Judged> judged = withinBudget(looks, notes);
    if (!off.contains(Role.NAVIGATION) && NoStory.isMenu(judged)) {
      return NoStory.menu(looks, off);
    }
    return judged.stream().map(Judged::verdict).toList();
  }

  private List<Judged> withinBudget(List<Look> looks, List<String> notes) {
    List<Judged> judged = judged(looks);
    if (Budget.isKept(judged)) {
      return judged;
    }
    notes.add(Budget.NOTE);
    List<Judged> again = judged(looks.stream().map(Look::withRulesOnly).toList());
    return Budget.isKept(again) ? again : judged(Budget.protectedProse(looks));
  }

  private List<Judged> judged(List<Look> looks) {
    List<Walk.Step> steps = Walk.best(layout, looks, off);
    List<Judged> judged = new ArrayList<>(looks.size());
    for (int i = 0; i < looks.size(); i++) {
      judged.add(new Judged(looks.get(i), steps.get(i).stage(), steps.get(i).role()));
    }
    return judged;
  }
}
