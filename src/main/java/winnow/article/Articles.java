package winnow.article;

import java.util.List;
import java.util.Optional;
import winnow.date.DateReader;
import winnow.judge.Judgement;
import winnow.judge.Verdict;

/** Makes a judged page an article: its story, its facts, and the account of what went. */
public final class Articles {
  private Articles() {}

  /**
   * Puts an article together.
   *
   * @param dates a reader that knows the page's order of day and month
   */
  public static Article of(Judgement judgement, DateReader dates) {
    List<Verdict> verdicts = judgement.verdicts();
    Headline headline = Headline.of(verdicts);
    Sheet sheet = Sheet.of(judgement, dates);
    Optional<String> outlet = Outlet.of(verdicts, headline);
    PageDates pageDates = PageDates.of(sheet, dates);
    return new Article(
        headline.text(),
        Section.of(verdicts),
        outlet,
        Author.of(sheet, pageDates, outlet),
        pageDates.published(),
        pageDates.updated(),
        judgement.language(),
        Body.of(verdicts, sheet.shapes()),
        Removals.of(verdicts, headline),
        judgement.notes());
  }
}
