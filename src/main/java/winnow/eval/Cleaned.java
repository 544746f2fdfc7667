package winnow.eval;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import winnow.article.Article;
import winnow.article.Articles;
import winnow.date.DateReader;
import winnow.judge.Judge;
import winnow.judge.Judgement;
import winnow.judge.Verdict;
import winnow.text.Document;
import winnow.text.Line;
import winnow.text.Part;

/**
 * A page as the cleaner under test judged it, and what it made of it.
 *
 * @param dates the reader that knows the page's order of day and month
 */
public record Cleaned(Judgement judgement, Article article, DateReader dates) {
  public Cleaned {
    requireNonNull(judgement, "judgement");
    requireNonNull(article, "article");
    requireNonNull(dates, "dates");
  }

  /** A page as this judge judges it. */
  public static Cleaned by(Judge judge, Document page) {
    Judgement judgement = judge.judge(page);
    DateReader dates = judge.datesIn(judgement.language());
    return new Cleaned(judgement, Articles.of(judgement, dates), dates);
  }

  /** What came out as the story, without the title. */
  String story() {
    return String.join("\n", article.body());
  }

  /** The lines of the page on which something stands. */
  Collection<Line> lines() {
    Map<Integer, Line> lines = new LinkedHashMap<>();
    for (Verdict verdict : judgement.verdicts()) {
      for (Part part : verdict.block().parts()) {
        lines.put(part.line().number(), part.line());
      }
    }
    return lines.values();
  }
}
