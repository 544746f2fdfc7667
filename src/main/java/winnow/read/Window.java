package winnow.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** A stretch of a stream that can be looked at before it is taken; as long as need be. */
final class Window {
  private static final int CHUNK = 1 << 16;
  // What Java has for an array.
  private static final int LONGEST = Integer.MAX_VALUE - 8;

  private final InputStream in;
  private byte[] bytes = new byte[CHUNK];
  private int from;
  private int to;

  Window(InputStream in) {
    this.in = in;
  }

  /** Whether so many bytes are left. */
  boolean has(int count) throws IOException {
    while (to - from < count && read()) {
      // More was read.
    }
    return to - from >= count;
  }

  /** A byte that is there: {@link #has} told. */
  byte at(int index) {
    return bytes[from + index];
  }

  boolean startsWith(byte[] text, int index) throws IOException {
    return has(index + text.length)
        && Arrays.equals(bytes, from + index, from + index + text.length, text, 0, text.length);
  }

  /** Where a text begins within so many bytes; -1 where it does not. */
  int indexOf(byte[] text, int most) throws IOException {
    for (int i = 0; i <= most && has(i + text.length); i++) {
      if (startsWith(text, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Takes so many bytes, which are there. */
  byte[] take(int count) {
    byte[] taken = Arrays.copyOfRange(bytes, from, from + count);
    from += count;
    return taken;
  }

  void drop(int count) {
    from += count;
  }

  /** Passes over all that stands before a text, or to the end. */
  void dropUntil(byte[] text) throws IOException {
    while (has(text.length) && !startsWith(text, 0)) {
      from++;
    }
    if (!has(text.length)) {
      from = to;
    }
  }

  private boolean read() throws IOException {
    makeRoom();
    int count = in.read(bytes, to, bytes.length - to);
    to += Math.max(0, count);
    return count > 0;
  }

  private void makeRoom() {
    if (to < bytes.length) {
      return;
    }
    int held = to - from;
    ByteBuffer kept = ByteBuffer.wrap(bytes, from, held);
    if (held > bytes.length / 2) {
      bytes = ByteBuffer.allocate((int) Math.min(LONGEST, 2L * bytes.length)).put(kept).array();
    } else {
      kept.compact();
    }
    from = 0;
    to = held;
  }
}
