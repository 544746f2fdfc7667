package winnow.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The mark some programs put before a text to name its encoding. */
record ByteOrderMark(Charset charset, int length) {
  static Optional<ByteOrderMark> of(byte[] bytes) {
    if (Signature.begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new ByteOrderMark(StandardCharsets.UTF_8, 3));
    }
    if (Signature.begins(bytes, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(new ByteOrderMark(Charset.forName("UTF-32LE"), 4));
    }
    if (Signature.begins(bytes, 0xFF, 0xFE)) {
      return Optional.of(new ByteOrderMark(StandardCharsets.UTF_16LE, 2));
    }
    if (Signature.begins(bytes, 0xFE, 0xFF)) {
      return Optional.of(new ByteOrderMark(StandardCharsets.UTF_16BE, 2));
    }
    return Optional.empty();
  }
}
