package winnow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import winnow.article.Article;
import winnow.article.Articles;
import winnow.article.StoryDate;
import winnow.date.DateReader;
import winnow.judge.Judge;
import winnow.judge.Judgement;
import winnow.judge.Keep;
import winnow.read.PlainText;
import winnow.rule.Role;
import winnow.rule.RulePack;
import winnow.rule.Rulebook;
import winnow.text.Document;

/**
 * The library's front door: cleans pages of text. Immutable, and safe to share between threads.
 *
 * <pre>{@code
 * Article article = Winnow.standard().clean(text);
 * article.title().ifPresent(System.out::println);
 * article.body().forEach(System.out::println);
 * }</pre>
 */
public final class Winnow {
  private final Judge judge;

  private Winnow(Judge judge) {
    this.judge = judge;
  }

  /** With the rule packs that winnow ships. */
  public static Winnow standard() {
    return with(Rulebook.standard());
  }

  /** With the shipped packs and others besides. */
  public static Winnow standardAnd(List<RulePack> packs) {
    return with(Rulebook.standardAnd(packs));
  }

  /** With just these rules. */
  public static Winnow with(Rulebook rules) {
    return with(rules, DateReader.standard(), Optional.empty(), Set.of());
  }

  /**
   * With just these rules and this reader of dates.
   *
   * @param language the pages' language as a BCP 47 tag, where the caller knows it
   * @param off roles that no line is given, whatever speaks for them
   */
  public static Winnow with(
      Rulebook rules, DateReader dates, Optional<String> language, Set<Role> off) {
    return new Winnow(new Judge(rules, dates, language, off));
  }

  /** The same, keeping what is in doubt more or less readily. */
  public Winnow keeping(Keep keep) {
    return new Winnow(judge.keeping(keep));
  }

  /** The story of a page and its facts; never fails, whatever the text. */
  public Article clean(String text) {
    return clean(PlainText.read(text));
  }

  /** The story of a page that was read already. */
  public Article clean(Document page) {
    Judgement judgement = judge(page);
    return Articles.of(judgement, judge.datesIn(judgement.language()));
  }

  /** The dates within a story, read in the order of day and month of its language. */
  public List<StoryDate> datesIn(Article article) {
    return StoryDate.in(article.body(), judge.datesIn(article.language()));
  }

  /** The judge at work, for those who measure it. */
  public Judge judge() {
    return judge;
  }

  /** Every block of a page with its verdict and the reasons. */
  public Judgement judge(Document page) {
    return judge.judge(page);
  }
}
