package winnow.write;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import winnow.article.Article;
import winnow.article.StoryDate;

/**
 * An article and the name of the file it came from, if it came from one.
 *
 * @param dates the dates within the story, where they were asked for
 */
public record Page(Optional<String> file, Article article, Optional<List<StoryDate>> dates) {
  public Page {
    requireNonNull(file, "file");
    requireNonNull(article, "article");
    dates = dates.map(List::copyOf);
  }

  /** A page whose story's dates nobody asked for. */
  public Page(Optional<String> file, Article article) {
    this(file, article, Optional.empty());
  }
}
