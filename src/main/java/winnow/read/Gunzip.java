package winnow.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks gzip, one member or many (RFC 1952). All that stands before a fault is handed out before
 * the fault is told, and what follows the last member is a fault, but for zeros that pad it.
 */
final class Gunzip extends InputStream {
  private static final int CHUNK = 1 << 16;
  private static final int DEFLATED = 8;
  private static final int HAS_SUM = 2;
  private static final int HAS_EXTRA = 4;
  private static final int HAS_NAME = 8;
  private static final int HAS_COMMENT = 16;
  // The time, and what packed it on which system.
  private static final int OF_NO_USE = 6;

  private final InputStream in;
  private final byte[] packed = new byte[CHUNK];
  private final Inflater inflater = new Inflater(true);
  private final CRC32 sum = new CRC32();
  private int from;
  private int to;
  private boolean isFirst = true;
  private boolean isOpen;

  Gunzip(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    int count = 0;
    while (count == 0 && length > 0 && isInMember()) {
      count = inflate(bytes, start, length);
    }
    return count == 0 && length > 0 ? -1 : count;
  }

  private boolean isInMember() throws IOException {
    if (isOpen && inflater.finished()) {
      close(inflater.getBytesWritten());
    }
    if (!isOpen) {
      isOpen = open();
    }
    return isOpen;
  }

  /** Reads the head of the next member; false where there is none. */
  private boolean open() throws IOException {
    int first = next();
    while (first == 0 && !isFirst) {
      first = next();
    }
    if (first < 0) {
      return false;
    }
    if (first != 0x1F || next() != 0x8B || next() != DEFLATED) {
      throw new IOException("what follows the gzip data is none");
    }
    passHead(some());
    isFirst = false;
    inflater.reset();
    sum.reset();
    return true;
  }

  private void passHead(int flags) throws IOException {
    pass(OF_NO_USE);
    if ((flags & HAS_EXTRA) != 0) {
      pass(some() | some() << 8);
    }
    if ((flags & HAS_NAME) != 0) {
      passText();
    }
    if ((flags & HAS_COMMENT) != 0) {
      passText();
    }
    if ((flags & HAS_SUM) != 0) {
      pass(2);
    }
  }

  private void pass(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      some();
    }
  }

  private void passText() throws IOException {
    while (some() != 0) {
      // It ends with a zero.
    }
  }

  private int inflate(byte[] bytes, int start, int length) throws IOException {
    if (inflater.needsInput()) {
      if (from == to && !fill()) {
        throw cutOff();
      }
      inflater.setInput(packed, from, to - from);
    }
    long before = inflater.getBytesWritten();
    int count;
    try {
      count = inflater.inflate(bytes, start, length);
    } catch (DataFormatException e) {
      // What was unpacked before the fault is handed out first; asked again, it is told again.
      count = (int) (inflater.getBytesWritten() - before);
      if (count == 0) {
        throw new IOException("the gzip data is broken: " + e.getMessage(), e);
      }
    }
    from = to - inflater.getRemaining();
    sum.update(bytes, start, count);
    return count;
  }

  private void close(long written) throws IOException {
    isOpen = false;
    if (number() != sum.getValue() || number() != (written & 0xFFFF_FFFFL)) {
      throw new IOException("the gzip data is broken: its checksum is another");
    }
  }

  private long number() throws IOException {
    long number = 0;
    for (int bit = 0; bit < Integer.SIZE; bit += Byte.SIZE) {
      number |= (long) some() << bit;
    }
    return number;
  }

  private int some() throws IOException {
    int next = next();
    if (next < 0) {
      throw cutOff();
    }
    return next;
  }

  private int next() throws IOException {
    return from < to || fill() ? packed[from++] & 0xFF : -1;
  }

  private boolean fill() throws IOException {
    from = 0;
    to = Math.max(0, in.read(packed));
    return to > 0;
  }

  private static EOFException cutOff() {
    return new EOFException("the gzip data is cut off");
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }
}
