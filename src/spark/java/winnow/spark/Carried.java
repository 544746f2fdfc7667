package winnow.spark;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A part of a file as it comes off its file system, whose own faults are told from those of what it
 * carries.
 */
final class Carried extends FilterInputStream {
  private long left;
  private boolean failed;

  /** A stream that ends after so many bytes, if it does not before. */
  Carried(InputStream in, long most) {
    super(in);
    this.left = most;
  }

  /** Whether the file system failed; another try may do. */
  boolean hasFailed() {
    return failed;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    if (left == 0 && length > 0) {
      return -1;
    }
    try {
      int count = super.read(bytes, start, (int) Math.min(length, left));
      left -= Math.max(0, count);
      return count;
    } catch (IOException e) {
      failed = true;
      throw e;
    }
  }
}
