package winnow.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import winnow.date.DateReader;
import winnow.rule.Rulebook;
import winnow.text.Document;
import winnow.text.Language;

/** Decides what each block of a page is: evidence first, then the best walk, then the budget. */
public final class Judge {
  private final Rulebook rules;
  private final DateReader dates;
  private final Optional<String> language;
  private final Layout layout = Layout.standard();

  /**
   * A judge with these rules.
   *
   * @param language the pages' language where the caller knows it
   */
  public Judge(Rulebook rules, DateReader dates, Optional<String> language) {
    this.rules = rules;
    this.dates = dates;
    this.language = language;
  }

  /** A page's language, where the caller or the page tells it. */
  public Optional<String> languageOf(Document document) {
    return language.isPresent() ? language : Language.of(document.blocks());
  }

  /** The date reader for a page: day and month come in the order of its language. */
  public DateReader datesFor(Document document) {
    return datesIn(languageOf(document));
  }

  /** The date reader for a language. */
  public DateReader datesIn(Optional<String> tag) {
    return tag.map(dates::withLanguage).orElse(dates);
  }

  public Judgement judge(Document document) {
    DateReader reader = datesFor(document);
    Document cut = Seams.cut(document, rules, reader);
    List<Look> looks = Looks.at(cut.blocks(), rules, reader, languageOf(document));
    if (NoStory.isSo(looks)) {
      return new Judgement(NoStory.verdicts(looks), document.notes());
    }
    List<String> notes = new ArrayList<>(document.notes());
    List<Judged> judged = withinBudget(looks, notes);
    if (NoStory.isMenu(judged)) {
      return new Judgement(NoStory.menu(looks), notes);
    }
    return new Judgement(judged.stream().map(Judged::verdict).toList(), notes);
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
    List<Walk.Step> steps = Walk.best(layout, looks);
    List<Judged> judged = new ArrayList<>(looks.size());
    for (int i = 0; i < looks.size(); i++) {
      judged.add(new Judged(looks.get(i), steps.get(i).stage(), steps.get(i).role()));
    }
    return judged;
  }
}
