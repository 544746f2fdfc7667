package winnow.read;

import static java.util.Objects.requireNonNull;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * What the caller knows of the pages and asks of the reading.
 *
 * @param encoding of pages that are not JSON, where the caller knows it
 * @param textField the field of a JSON record that holds the page
 * @param idField the field that names it
 * @param passInput whether a record's other fields are handed through
 * @param mostBytes a larger page is refused
 */
public record ReadOptions(
    Optional<Charset> encoding,
    String textField,
    String idField,
    boolean passInput,
    int mostBytes) {
  /** Sixteen megabytes: more than any page, less than what Java may not have the memory for. */
  public static final int USUAL_MOST_BYTES = 16 << 20;

  public ReadOptions {
    requireNonNull(encoding, "encoding");
    requireNonNull(textField, "textField");
    requireNonNull(idField, "idField");
  }

  /** Nothing known and nothing asked. */
  public static ReadOptions usual() {
    return new ReadOptions(Optional.empty(), "text", "id", false, USUAL_MOST_BYTES);
  }
}
