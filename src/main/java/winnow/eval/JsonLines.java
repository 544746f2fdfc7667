package winnow.eval;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a file as bytes, so that the encoding of one does not spoil the others. */
final class JsonLines {
  private final InputStream bytes;
  private int number;

  JsonLines(InputStream bytes) {
    this.bytes = bytes;
  }

  /** The number of the line that was read last, from 1. */
  int number() {
    return number;
  }

  /** The next line that is not blank; empty at the end. */
  Optional<byte[]> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean isBlank = true;
    number++;
    for (int next = bytes.read(); next >= 0; next = bytes.read()) {
      if (next != '\n') {
        line.write(next);
        isBlank &= next == ' ' || next == '\t' || next == '\r';
      } else if (!isBlank) {
        return Optional.of(line.toByteArray());
      } else {
        line.reset();
        number++;
      }
    }
    return isBlank ? Optional.empty() : Optional.of(line.toByteArray());
  }
}
