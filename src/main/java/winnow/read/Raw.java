package winnow.read;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import winnow.text.Json;

/**
 * A page's bytes as they were split off an input, not looked into yet. The bytes are lent, not
 * copied.
 */
public final class Raw implements Piece {
  private final String place;
  private final byte[] bytes;
  private final Optional<Json> id;
  private final Optional<Json> input;

  /** The page of a record whose head has been read. */
  Raw(String place, byte[] bytes, Optional<Json> id, Optional<Json> input) {
    this.place = requireNonNull(place, "place");
    this.bytes = requireNonNull(bytes, "bytes");
    this.id = id;
    this.input = input;
  }

  /** A page that is all there is. */
  public Raw(String place, byte[] bytes) {
    this(place, bytes, Optional.empty(), Optional.empty());
  }

  @Override
  public String place() {
    return place;
  }

  /** In bytes. */
  public int size() {
    return bytes.length;
  }

  byte[] bytes() {
    return bytes;
  }

  Optional<Json> id() {
    return id;
  }

  Optional<Json> input() {
    return input;
  }
}
