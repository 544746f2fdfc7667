package winnow.eval;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page and what people found in it. What they did not look for is absent; an empty {@code text}
 * is a page without a story.
 *
 * @param fields every other field of the page, such as {@code site} or {@code url}, by its name
 * @param input the page as a scraper leaves it
 * @param text the story, and nothing else
 * @param with pieces of text that must come out
 * @param without pieces of text that must not
 */
public record Gold(
    String id,
    Map<String, String> fields,
    String input,
    Optional<String> text,
    Optional<String> title,
    Optional<String> date,
    Optional<String> author,
    List<String> with,
    List<String> without) {
  public Gold {
    requireNonNull(id, "id");
    fields = Map.copyOf(fields);
    requireNonNull(input, "input");
    requireNonNull(text, "text");
    requireNonNull(title, "title");
    requireNonNull(date, "date");
    requireNonNull(author, "author");
    with = List.copyOf(with);
    without = List.copyOf(without);
  }

  /** Another field of the page; empty where the page does not have it. */
  public Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }
}
