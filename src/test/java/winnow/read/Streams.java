package winnow.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Streams that behave as pipes do, and what is split off them. */
final class Streams {
  private Streams() {}

  static InputStream of(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Hands out so many bytes at a time at most. */
  static InputStream dripping(byte[] bytes, int most) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] into, int from, int length) {
        return super.read(into, from, Math.min(length, most));
      }
    };
  }

  /** Hands out these bytes; who asks for more would wait forever. */
  static InputStream thatThenWaits(String text) {
    InputStream in = of(text);
    return new InputStream() {
      @Override
      public int read() {
        throw new AssertionError("waits for a byte that does not come");
      }

      @Override
      public int read(byte[] into, int from, int length) throws IOException {
        int count = in.read(into, from, length);
        return count < 0 ? read() : count;
      }
    };
  }

  static List<Piece> all(Records records) {
    List<Piece> all = new ArrayList<>();
    try {
      for (Optional<Piece> next = records.next(); next.isPresent(); next = records.next()) {
        all.add(next.get());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  /** Each piece with its place, as one reads it. */
  static List<String> told(Records records) {
    return all(records).stream().map(Streams::told).toList();
  }

  private static String told(Piece piece) {
    if (piece instanceof Raw raw) {
      return raw.place() + " " + new String(raw.bytes(), StandardCharsets.UTF_8);
    }
    Piece.Refused refused = (Piece.Refused) piece;
    return refused.place() + " refused: " + refused.reason();
  }
}
