package winnow.read;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/** The bytes of one page and what they are called. The bytes are lent, not copied. */
public final class Source {
  private final Optional<String> name;
  private final byte[] bytes;

  /**
   * A source.
   *
   * @param name the path as typed, joined by {@code /} with the path below it; empty for stdin
   */
  public Source(Optional<String> name, byte[] bytes) {
    this.name = requireNonNull(name, "name");
    this.bytes = requireNonNull(bytes, "bytes");
  }

  public Optional<String> name() {
    return name;
  }

  byte[] bytes() {
    return bytes;
  }
}
