package winnow.article;

import java.util.List;
import java.util.Optional;

/**
 * The story of a page and its facts, with everything that was taken away.
 *
 * @param published when, in ISO 8601 and as precise as the page prints it
 * @param language a BCP 47 tag
 * @param body one element a paragraph, heading or speaker's turn; a list, table or stanza is one
 *     element of several lines
 * @param removed every line, or part of a line, that is in neither title nor body, in order
 * @param notes what a person should know
 */
public record Article(
    Optional<String> title,
    Optional<String> section,
    Optional<String> source,
    Optional<String> author,
    Optional<String> published,
    Optional<String> updated,
    Optional<String> language,
    List<String> body,
    List<Removed> removed,
    List<String> notes) {
  public Article {
    body = List.copyOf(body);
    removed = List.copyOf(removed);
    notes = List.copyOf(notes);
  }
}
