package winnow.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Splits JSON Lines. A line is handed out as soon as its line break has been read; one that is too
 * long is passed over without being held.
 */
final class JsonLines implements Records {
  private static final int CHUNK = 1 << 16;

  private final InputStream in;
  private final int most;
  private final byte[] chunk = new byte[CHUNK];
  private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
  private int at;
  private int end;
  private int number;
  private boolean isTooLong;

  JsonLines(InputStream in, int most) {
    this(in, most, 0);
  }

  /** Of the part of an input that begins behind so many lines. */
  JsonLines(InputStream in, int most, int linesBefore) {
    this.in = in;
    this.most = most;
    this.number = linesBefore;
  }

  @Override
  public Optional<Piece> next() throws IOException {
    while (fill()) {
      int lineBreak = lineBreak();
      boolean isWhole = lineBreak < end;
      hold(lineBreak);
      at = Math.min(end, lineBreak + 1);
      if (isWhole) {
        Optional<Piece> line = line();
        if (line.isPresent()) {
          return line;
        }
      }
    }
    return begun.size() > 0 || isTooLong ? line() : Optional.empty();
  }

  private boolean fill() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, in.read(chunk));
    }
    return at < end;
  }

  private int lineBreak() {
    int i = at;
    while (i < end && chunk[i] != '\n') {
      i++;
    }
    return i;
  }

  private void hold(int to) {
    isTooLong |= begun.size() + to - at > most;
    if (!isTooLong) {
      begun.write(chunk, at, to - at);
    }
  }

  /** The line that is whole now; empty where it is blank. */
  private Optional<Piece> line() {
    number++;
    byte[] bytes = withoutMark(begun.toByteArray());
    boolean refused = isTooLong;
    isTooLong = false;
    begun.reset();
    if (refused) {
      return Optional.of(new Piece.Refused(place(), Size.tooLarge(most)));
    }
    return isBlank(bytes) ? Optional.empty() : Optional.of(new Raw(place(), bytes));
  }

  private String place() {
    return ":" + number;
  }

  private byte[] withoutMark(byte[] bytes) {
    int skip = number == 1 ? ByteOrderMark.of(bytes).map(ByteOrderMark::length).orElse(0) : 0;
    return skip == 0 ? bytes : Arrays.copyOfRange(bytes, skip, bytes.length);
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
