package winnow.batch;

import static java.util.Objects.requireNonNull;

import java.util.List;
import winnow.article.Removed;

/**
 * A page that is done.
 *
 * @param text what is written of it
 * @param kept how many paragraphs, headings and lists its story has
 */
public record Cleaned(String text, int kept, List<Removed> removed) {
  public Cleaned {
    requireNonNull(text, "text");
    removed = List.copyOf(removed);
  }
}
