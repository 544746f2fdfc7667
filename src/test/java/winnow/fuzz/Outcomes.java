package winnow.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import winnow.read.BadPageException;
import winnow.read.Incoming;
import winnow.read.InputFormat;
import winnow.read.Piece;
import winnow.read.Raw;
import winnow.read.ReadOptions;
import winnow.read.Records;
import winnow.read.Unpacked;
import winnow.text.Json;

/** What comes out of an input: its pages as they were read, and what was said in their place. */
final class Outcomes {
  private static final JsonFactory JSON = new JsonFactory();

  private final InputFormat format;
  private final ReadOptions options;
  private final List<String> told = new ArrayList<>();

  private Outcomes(InputFormat format, int mostBytes) {
    this.format = format;
    this.options = new ReadOptions(Optional.empty(), "text", "id", true, mostBytes);
  }

  /** Reads an input to its end, however it trickles in and however little a page may be. */
  static void check(InputFormat format, byte[] data) {
    for (int mostBytes : new int[] {ReadOptions.USUAL_MOST_BYTES, 40}) {
      List<String> whole = of(format, mostBytes, new ByteArrayInputStream(data));
      assertEquals(whole, of(format, mostBytes, new Trickle(data)));
    }
  }

  private static List<String> of(InputFormat format, int mostBytes, InputStream in) {
    Outcomes outcomes = new Outcomes(format, mostBytes);
    try (InputStream unpacked = Unpacked.of(in)) {
      outcomes.readAll(format.open(unpacked, outcomes.options));
    } catch (IOException unreadable) {
      outcomes.told.add("unreadable");
    }
    return outcomes.told;
  }

  private void readAll(Records records) throws IOException {
    for (Optional<Piece> next = records.next(); next.isPresent(); next = records.next()) {
      Piece piece = next.get();
      told.add(piece instanceof Raw raw ? read(raw) : piece.toString());
    }
    assertTrue(records.next().isEmpty(), "after the end there is nothing");
  }

  private String read(Raw raw) {
    assertTrue(raw.size() <= options.mostBytes(), raw.place());
    try {
      Incoming incoming = format.read(raw, options);
      incoming.id().ifPresent(Outcomes::check);
      incoming.input().ifPresent(Outcomes::check);
      return raw.place() + incoming;
    } catch (BadPageException refused) {
      return raw.place() + refused.getMessage();
    }
  }

  /** What is handed through is one value of JSON on one line, which can be written as UTF-8. */
  private static void check(Json value) {
    String text = value.text();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertEquals(text, new String(bytes, StandardCharsets.UTF_8));
    assertEquals(-1, text.indexOf('\n'), text);
    try (JsonParser json = JSON.createParser(text)) {
      assertNotNull(json.nextToken(), text);
      json.skipChildren();
      assertEquals(null, json.nextToken(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(text, e);
    }
  }

  /** A stream that gives three bytes at a time. */
  private static final class Trickle extends ByteArrayInputStream {
    Trickle(byte[] data) {
      super(data);
    }

    @Override
    public synchronized int read(byte[] into, int offset, int length) {
      return super.read(into, offset, Math.min(3, length));
    }

    @Override
    public synchronized int available() {
      return 0;
    }
  }
}
