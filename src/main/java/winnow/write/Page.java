package winnow.write;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import winnow.article.Article;

/** An article and the name of the file it came from, if it came from one. */
public record Page(Optional<String> file, Article article) {
  public Page {
    requireNonNull(file, "file");
    requireNonNull(article, "article");
  }
}
