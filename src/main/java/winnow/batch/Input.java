package winnow.batch;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Optional;
import winnow.read.InputFormat;

/**
 * One thing to read.
 *
 * @param path empty for stdin
 * @param name what the output calls it
 * @param below its place in the tree that is read, which an output directory mirrors; empty for
 *     stdin without a name
 */
public record Input(
    Optional<Path> path, Optional<String> name, Optional<Path> below, InputFormat format) {
  public Input {
    requireNonNull(path, "path");
    requireNonNull(name, "name");
    requireNonNull(below, "below");
    requireNonNull(format, "format");
  }

  /** What messages call it. */
  public String label() {
    return name.orElse("stdin");
  }
}
