package winnow.spark;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import winnow.batch.Input;
import winnow.read.InputFormat;

/**
 * One file to read, or a part of one, wherever it lies.
 *
 * @param name what the output calls it: the argument as typed, joined with the path below it
 * @param address with which its file system finds it
 * @param bytes how much there is to read; {@link #UNKNOWN} where nobody looked
 */
record Source(String name, String address, long bytes, InputFormat format, Stretch stretch)
    implements Serializable {
  static final long UNKNOWN = -1;

  Source {
    requireNonNull(name, "name");
    requireNonNull(address, "address");
    requireNonNull(format, "format");
    requireNonNull(stretch, "stretch");
  }

  /** A whole file. */
  Source(String name, String address, long bytes, InputFormat format) {
    this(name, address, bytes, format, Stretch.WHOLE);
  }

  /** A part of it. */
  Source only(Stretch part) {
    return new Source(name, address, part.bytes(), format, part);
  }

  boolean isWhole() {
    return stretch.equals(Stretch.WHOLE);
  }

  Path path() {
    return new Path(address);
  }

  /** The same as the command line knows it, which asks it for its site. */
  Input input() {
    Optional<java.nio.file.Path> place =
        Optional.of(java.nio.file.Path.of(path().toUri().getPath()));
    return new Input(place, Optional.of(name), Optional.empty(), format);
  }
}
