package winnow.read;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Bytes to text: by the caller's word, else by a byte order mark, else as strict UTF-8, else by
 * ICU's detector, whose guess is noted.
 */
final class Decoder {
  // Enough for the detector's statistics, and bounded on a large file.
  private static final int SAMPLE = 64 * 1024;
  // ISO-2022 encodings switch alphabets with it.
  private static final byte ESCAPE = 0x1b;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private Decoder() {}

  /** Text and, where its encoding was guessed, a note that says so. */
  record Decoded(String text, Optional<String> note) {}

  static Decoded decode(byte[] bytes, Optional<Charset> told) throws NotTextException {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    if (told.isPresent()) {
      int skip =
          mark.filter(found -> found.charset().equals(told.get()))
              .map(ByteOrderMark::length)
              .orElse(0);
      return certain(bytes, skip, told.get());
    }
    if (mark.isPresent()) {
      return certain(bytes, mark.get().length(), mark.get().charset());
    }
    refuseBinary(bytes);
    Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return new Decoded(utf8.get(), Optional.empty());
    }
    return Utf8.isMeant(bytes) ? mended(bytes) : guessed(bytes);
  }

  private static Decoded mended(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return new Decoded(text, Optional.of("broken UTF-8: bytes that are none were replaced"));
  }

  private static Decoded certain(byte[] bytes, int skip, Charset charset) {
    return new Decoded(new String(bytes, skip, bytes.length - skip, charset), Optional.empty());
  }

  // Text of any encoding but the wide ones has no control bytes; a stray one or two are forgiven.
  private static void refuseBinary(byte[] bytes) throws NotTextException {
    int controls = 0;
    int sample = Math.min(bytes.length, SAMPLE);
    for (int i = 0; i < sample; i++) {
      controls += isControl(bytes[i]) ? 1 : 0;
    }
    if (controls > 2 && controls * 200 > sample) {
      throw new NotTextException("not text: " + controls + " control bytes in the first " + sample);
    }
  }

  private static boolean isControl(byte b) {
    return b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != ESCAPE;
  }

  private static Decoded guessed(byte[] bytes) {
    Charset charset = guess(bytes);
    String note = "encoding guessed: " + charset.name();
    return new Decoded(new String(bytes, charset), Optional.of(note));
  }

  private static Charset guess(byte[] bytes) {
    byte[] sample = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
    for (CharsetMatch match : new CharsetDetector().setText(sample).detectAll()) {
      Optional<Charset> charset = usable(match.getName());
      // Strict UTF-8 has been tried; a wide encoding without a mark is a guess too far.
      if (charset.isPresent() && strict(bytes, charset.get()).isPresent()) {
        return charset.get();
      }
    }
    return WINDOWS_1252;
  }

  private static Optional<Charset> usable(String name) {
    if (name.startsWith("UTF-") || name.startsWith("IBM42") || !Charset.isSupported(name)) {
      return Optional.empty();
    }
    // Browsers read Latin-1 as windows-1252 (WHATWG Encoding Standard), which holds it whole.
    return Optional.of(name.equals("ISO-8859-1") ? WINDOWS_1252 : Charset.forName(name));
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
