package winnow.cli;

import java.util.List;
import java.util.Optional;
import winnow.Winnow;
import winnow.article.Article;
import winnow.article.StoryDate;
import winnow.batch.Batch;
import winnow.batch.Cleaned;
import winnow.batch.Input;
import winnow.read.Incoming;
import winnow.write.OutputFormat;
import winnow.write.Page;

/** Cleans a page and writes what came of it. */
record Work(
    Cleaners cleaners, OutputFormat format, OutputFormat.Style style, boolean annotatesDates)
    implements Batch.Work {
  @Override
  public Cleaned clean(Input input, Incoming incoming) {
    Winnow winnow = cleaners.of(input, incoming);
    Article article = winnow.clean(incoming.page());
    Page page =
        new Page(input.name(), incoming.id(), article, dates(article, winnow), incoming.input());
    return new Cleaned(format.write(page, style), article.body().size(), article.removed());
  }

  private Optional<List<StoryDate>> dates(Article article, Winnow winnow) {
    return annotatesDates ? Optional.of(winnow.datesIn(article)) : Optional.empty();
  }
}
