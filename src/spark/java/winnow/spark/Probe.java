package winnow.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import winnow.read.Unpacked;

/**
 * A look at a part of a file of lines, to find out where its lines begin and how many there are.
 *
 * @param from its first byte, which may be in the midst of a line
 */
record Probe(Source source, long from, long to) implements Serializable {
  private static final int CHUNK = 1 << 20;

  /**
   * What was found.
   *
   * @param start where the first line begins; {@link #NONE} where the part is within one
   * @param ends how many lines end with the byte before the part or in it, but for its last byte
   */
  record Found(Probe probe, long start, long ends) implements Serializable {
    static final long NONE = -1;

    /** Of a file that cannot be cut. */
    static final long WHOLE = -2;
  }

  /** Looks; what cannot be read is told when it is read for its pages. */
  Found look(Configuration files) {
    try (FSDataInputStream file = source.path().getFileSystem(files).open(source.path())) {
      return from == 0 && isPacked(files) ? new Found(this, Found.WHOLE, 0) : count(file);
    } catch (IOException e) {
      return new Found(this, Found.WHOLE, 0);
    }
  }

  private boolean isPacked(Configuration files) throws IOException {
    try (InputStream file = source.path().getFileSystem(files).open(source.path())) {
      return Unpacked.isPacked(file);
    }
  }

  private Found count(FSDataInputStream file) throws IOException {
    long start = from == 0 ? 0 : Found.NONE;
    long ends = 0;
    long at = Math.max(0, from - 1);
    file.seek(at);
    byte[] chunk = new byte[CHUNK];
    while (at < to - 1) {
      int count = file.read(chunk, 0, (int) Math.min(CHUNK, to - 1 - at));
      if (count < 0) {
        break;
      }
      for (int i = 0; i < count; i++) {
        if (chunk[i] == '\n') {
          ends++;
          start = start == Found.NONE ? at + i + 1 : start;
        }
      }
      at += count;
    }
    return new Found(this, start, ends);
  }
}
