package winnow.read;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Inputs packed with gzip (one member or many) or zstd, known by their first bytes. */
public final class Unpacked {
  private static final int CHUNK = 1 << 16;

  private Unpacked() {}

  /** Whether what comes next of an input is packed. */
  public static boolean isPacked(InputStream in) throws IOException {
    byte[] start = in.readNBytes(4);
    return isGzip(start) || isZstd(start);
  }

  private static boolean isGzip(byte[] start) {
    return Signature.begins(start, 0x1F, 0x8B);
  }

  private static boolean isZstd(byte[] start) {
    return Signature.begins(start, 0x28, 0xB5, 0x2F, 0xFD);
  }

  /** The input as it was before it was packed, if it was. */
  public static InputStream of(InputStream in) throws IOException {
    BufferedInputStream packed = new BufferedInputStream(in, CHUNK);
    packed.mark(4);
    byte[] start = packed.readNBytes(4);
    packed.reset();
    if (isGzip(start)) {
      return new Gunzip(packed);
    }
    return isZstd(start) ? new ZstdInputStream(packed) : packed;
  }
}
