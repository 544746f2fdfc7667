package winnow.read;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import winnow.text.Document;
import winnow.text.Json;

/**
 * A page that was read, and what came along with it.
 *
 * @param id the record's own name, where the input has one
 * @param site the web site it is from, where the record tells: its name, or a host
 * @param input what else came along and is handed through, a JSON object
 */
public record Incoming(
    Document page, Optional<Json> id, Optional<String> site, Optional<Json> input) {
  public Incoming {
    requireNonNull(page, "page");
    requireNonNull(id, "id");
    requireNonNull(site, "site");
    requireNonNull(input, "input");
  }
}
