package winnow.batch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;

/** A stream that knows what has been read of it: how long it is, and its hash. */
public final class Fingerprint extends FilterInputStream {
  /** Of what was not read as it should have been: like that of no bytes at all. */
  static final Print NONE = new Print(0, "");

  private static final int CHUNK = 1 << 16;

  private final MessageDigest digest = sha256();
  private final AtomicLong readOfAll;
  private long size;

  /** How long bytes are, and their SHA-256 in hex. */
  public record Print(long size, String hash) {}

  /**
   * A stream.
   *
   * @param readOfAll counts along, over all streams
   */
  Fingerprint(InputStream in, AtomicLong readOfAll) {
    super(in);
    this.readOfAll = readOfAll;
  }

  static Print of(Path file) throws IOException {
    try (Fingerprint in = new Fingerprint(Files.newInputStream(file), new AtomicLong())) {
      return in.end();
    }
  }

  /** The SHA-256 of bytes, in hex. */
  public static String of(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  /** Reads what is left, and tells the whole. */
  Print end() throws IOException {
    byte[] rest = new byte[CHUNK];
    while (read(rest, 0, rest.length) >= 0) {
      // Counted by the way.
    }
    return new Print(size, HexFormat.of().formatHex(digest.digest()));
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int count = super.read(bytes, from, length);
    if (count > 0) {
      digest.update(bytes, from, count);
      size += count;
      readOfAll.addAndGet(count);
    }
    return count;
  }

  // A pipe that has a name would be asked where in it one is, which it cannot tell.
  @Override
  public int available() {
    return 0;
  }

  // What is passed over belongs to the whole too.
  @Override
  public long skip(long count) throws IOException {
    return readNBytes((int) Math.min(CHUNK, Math.max(0, count))).length;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
