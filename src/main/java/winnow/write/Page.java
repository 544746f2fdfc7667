package winnow.write;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import winnow.article.Article;
import winnow.article.StoryDate;
import winnow.text.Json;

/**
 * An article and where it came from.
 *
 * @param file the name of its file, if it came from one
 * @param id the record's own name, where the input has one
 * @param dates the dates within the story, where they were asked for
 * @param input what came along with the page and is handed through
 */
public record Page(
    Optional<String> file,
    Optional<Json> id,
    Article article,
    Optional<List<StoryDate>> dates,
    Optional<Json> input) {
  public Page {
    requireNonNull(file, "file");
    requireNonNull(id, "id");
    requireNonNull(article, "article");
    requireNonNull(input, "input");
    dates = dates.map(List::copyOf);
  }

  /** The page of a file, with nothing asked for. */
  public Page(Optional<String> file, Article article) {
    this(file, Optional.empty(), article, Optional.empty(), Optional.empty());
  }
}
