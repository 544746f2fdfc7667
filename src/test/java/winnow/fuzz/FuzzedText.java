package winnow.fuzz;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/** The text a fuzzer's bytes stand for. */
final class FuzzedText {
  private FuzzedText() {}

  /** UTF-8, or behind the mark of UTF-16 whatever units there are: surrogates may stand alone. */
  static String of(byte[] data) {
    boolean units = data.length >= 2 && data[0] == (byte) 0xFE && data[1] == (byte) 0xFF;
    if (!units) {
      return new String(data, StandardCharsets.UTF_8);
    }
    CharBuffer text = ByteBuffer.wrap(data, 2, data.length - 2).slice().asCharBuffer();
    return text.toString();
  }
}
