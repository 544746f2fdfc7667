package winnow.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import winnow.text.Json;

final class JsonLinesTest {
  @Test
  void linesEndAtLfAloneAndBlankOnesCount() {
    String text = "{\"a\":1}\n\n \t\r\n{\"b\":\"\u2028\u0085\"}\r\n{\"c\":\r3}\n";

    assertEquals(
        List.of(":1 {\"a\":1}", ":4 {\"b\":\"\u2028\u0085\"}\r", ":5 {\"c\":\r3}"), lines(text));
  }

  @Test
  void theLastLineNeedsNoLineBreak() {
    assertEquals(List.of(":1 {}", ":2 {"), lines("{}\n{"));
  }

  @Test
  void nothingHoldsNoLine() {
    assertEquals(List.of(), lines(""));
    assertEquals(List.of(), lines("\n\n"));
    assertEquals(List.of(), lines("\ufeff"));
  }

  @Test
  void aByteOrderMarkIsTakenOffTheFirstLineAlone() {
    assertEquals(List.of(":1 {}", ":2 \ufeff{}"), lines("\ufeff{}\n\ufeff{}"));
  }

  @Test
  void aLineThatIsTooLongIsRefusedAndTheNextOneIsRead() {
    String text = "12345678\n123456789\n1\n" + "1".repeat(300_000) + "\n2\n1234567890";

    assertEquals(
        List.of(
            ":1 12345678",
            ":2 refused: larger than 8 B; --max-page allows more",
            ":3 1",
            ":4 refused: larger than 8 B; --max-page allows more",
            ":5 2",
            ":6 refused: larger than 8 B; --max-page allows more"),
        Streams.told(new JsonLines(Streams.of(text), 8)));
  }

  @Test
  void aLineThatIsTooLongIsNotHeld() throws IOException {
    // More than any array could hold.
    InputStream endless = new Repeated((byte) '1', 3L << 30);

    Optional<Piece> line = new JsonLines(endless, 1 << 10).next();

    assertEquals(
        Optional.of(new Piece.Refused(":1", "larger than 1 KB; --max-page allows more")), line);
  }

  @Test
  void aLineIsHandedOutBeforeTheNextOneIsThere() throws IOException {
    JsonLines lines = new JsonLines(Streams.thatThenWaits("{}\n{\"a"), 100);

    assertTrue(lines.next().isPresent());
    assertThrows(AssertionError.class, lines::next);
  }

  @Property(tries = 300)
  void pagesThatWereWrittenAreReadAgainHoweverTheirBytesCome(
      @ForAll("pages") List<String> pages, @ForAll @IntRange(min = 1, max = 9) int most)
      throws BadPageException {
    StringBuilder text = new StringBuilder();
    pages.forEach(page -> text.append("{\"text\":").append(Json.string(page).text()).append("}\n"));
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);

    List<Piece> read = Streams.all(new JsonLines(Streams.dripping(bytes, most), 1 << 20));

    assertEquals(pages.size(), read.size());
    for (int i = 0; i < pages.size(); i++) {
      assertEquals(":" + (i + 1), read.get(i).place());
      Incoming page = InputFormat.JSONL.read((Raw) read.get(i), ReadOptions.usual());
      assertEquals(PlainText.read(pages.get(i)), page.page());
    }
  }

  @Provide
  Arbitrary<List<String>> pages() {
    return Arbitraries.strings().ofMaxLength(40).list().ofMaxSize(8);
  }

  private static List<String> lines(String text) {
    return Streams.told(new JsonLines(Streams.of(text), 100));
  }

  /** One byte over and over. */
  private static final class Repeated extends InputStream {
    private final byte what;
    private long left;

    Repeated(byte what, long left) {
      this.what = what;
      this.left = left;
    }

    @Override
    public int read() {
      return left-- > 0 ? what : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
      int count = (int) Math.min(left, length);
      java.util.Arrays.fill(into, from, from + count, what);
      left -= count;
      return count == 0 ? -1 : count;
    }
  }
}
