package winnow.spark;

import java.util.List;
import java.util.Optional;
import org.apache.spark.util.LongAccumulator;
import winnow.Winnow;
import winnow.article.Article;
import winnow.article.StoryDate;
import winnow.read.Incoming;
import winnow.write.OutputFormat;
import winnow.write.Page;

/** Cleans the pages of a task. */
record Cleaning(CleanJob job, Workshop workshop, LongAccumulator pages, LongAccumulator failures)
    implements Work<Outcome> {
  @Override
  public Outcome page(Source source, String place, Incoming incoming) {
    String site = job.pages.sites.of(source.input(), incoming);
    Winnow winnow = workshop.of(site);
    Article article = winnow.clean(incoming.page());
    Page page =
        new Page(
            Optional.of(source.name()),
            incoming.id(),
            article,
            dates(article, winnow),
            incoming.input());
    String json = OutputFormat.JSON.write(page, new OutputFormat.Style(false, !job.noRemoved));
    pages.add(1);
    return new Outcome.Done(source, place, incoming.id(), site, article, json.stripTrailing());
  }

  private Optional<List<StoryDate>> dates(Article article, Winnow winnow) {
    return job.annotateDates ? Optional.of(winnow.datesIn(article)) : Optional.empty();
  }

  @Override
  public Outcome failed(Source source, String place, String reason) {
    failures.add(1);
    return new Outcome.Failed(source, place, reason);
  }
}
