package winnow.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

final class WetArchiveTest {
  private static final ReadOptions SMALL =
      new ReadOptions(Optional.empty(), "text", "id", false, 1000);
  private static final ReadOptions PASSING =
      new ReadOptions(Optional.empty(), "text", "id", true, 1000);

  @Test
  void conversionRecordsAreThePagesAndOthersCountAlong() {
    String archive =
        record("warcinfo", "Software: none\r\n")
            + record("conversion", "One\nTwo\n")
            + page("Three");

    assertEquals(List.of(": record 2 One\nTwo\n", ": record 3 Three"), told(archive));
  }

  @Test
  void aRecordHasItsUriForAnIdAndItsDateForInput() throws BadPageException {
    Raw raw = (Raw) Streams.all(archive(page("Grüße"), SMALL)).get(0);

    Incoming read = InputFormat.WET.read(raw, SMALL);

    assertEquals("Grüße", read.page().lines().get(0).text());
    assertEquals(Optional.of(new Json("\"http://lamps.example/ä\"")), read.id());
    assertEquals(Optional.of(new Json("{\"WARC-Date\":\"2016-01-19T19:06:00Z\"}")), read.input());
  }

  @Test
  void allOfARecordsHeadIsHandedThroughWhenAskedFor() {
    Raw raw = (Raw) Streams.all(archive(page("One"), PASSING)).get(0);

    String input = raw.input().orElseThrow().text();

    assertTrue(input.contains("\"Content-Length\":\"3\""), input);
    assertTrue(input.contains("\"WARC-Type\":\"conversion\""), input);
  }

  @Test
  void aRecordWithoutUriOrDateHasNone() {
    Raw raw =
        (Raw)
            Streams.all(
                    archive(
                        "WARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: 3\r\n\r\nOne", SMALL))
                .get(0);

    assertEquals(Optional.empty(), raw.id());
    assertEquals(Optional.empty(), raw.input());
  }

  @Test
  void theLastRecordNeedsNoLineBreaks() {
    assertEquals(List.of(": record 1 One"), told(page("One").strip()));
  }

  @Test
  void linesOfAPageThatReadLikeAHeadEndNoRecord() {
    String page = "One\r\n\r\nWARC/1.0\r\nContent-Length: 1\r\n\r\nTwo";

    assertEquals(
        List.of(": record 1 " + page, ": record 2 Three"), told(page(page) + page("Three")));
  }

  @Test
  void aLengthThatIsWrongCostsItsRecordAlone() {
    for (int wrong : new int[] {0, 1, 4, 5, 20}) {
      String archive =
          page("One") + page("Two\nlines").replace(": 9", ": " + wrong) + page("Three");

      assertEquals(
          List.of(
              ": record 1 One",
              ": record 2 refused: its length, " + wrong + ", leads elsewhere than to its end",
              ": record 3 Three"),
          told(archive));
    }
  }

  @Test
  void anArchiveThatIsCutOffIsTold() {
    assertEquals(
        List.of(
            ": record 1 One",
            ": record 2 refused: its length, 9, leads beyond the end of the archive"),
        told(page("One") + page("Two\nlines").substring(0, 135)));
    assertEquals(
        List.of(": record 1 One", ": record 2 refused: its head has no end"),
        told(page("One") + page("Two").substring(0, 50)));
  }

  @Test
  void aHeadThatIsBrokenCostsItsRecordAlone() {
    for (String length : new String[] {"", "Content-Length: -1\r\n", "Content-Length: many\r\n"}) {
      String broken = page("Two").replace("Content-Length: 3\r\n", length);

      assertEquals(
          List.of(
              ": record 1 One",
              ": record 2 refused: its head is broken or has no length",
              ": record 3 Three"),
          told(page("One") + broken + page("Three")));
    }
  }

  @Test
  void whatIsNoArchiveIsToldOnce() {
    assertEquals(
        List.of(": record 1 refused: no record begins here"), told("<html>\r\n\r\nOne\r\n"));
  }

  @Test
  void whatStandsBetweenRecordsCostsTheOneBefore() {
    assertEquals(
        List.of(
            ": record 1 refused: its length, 3, leads elsewhere than to its end", ": record 2 Two"),
        told(page("One") + "lamps\r\n\r\n" + page("Two")));
  }

  @Test
  void linesThatEndAtLfAloneAreNoArchive() {
    assertEquals(
        List.of(": record 1 refused: its head has no end"),
        told((page("One") + page("Two")).replace("\r", "")));
  }

  @Test
  void aPageThatIsTooLargeIsRefusedAndTheNextOneRead() {
    assertEquals(
        List.of(": record 1 refused: larger than 1000 B; --max-page allows more", ": record 2 Two"),
        told(page("1".repeat(1001)) + page("Two")));
    assertEquals(
        List.of(": record 2 Two"), told(record("warcinfo", "1".repeat(100_000)) + page("Two")));
  }

  @Test
  void anArchiveOfHtmlIsTold() {
    assertEquals(
        List.of(" refused: no conversion records; winnow reads text, not HTML"),
        told(record("warcinfo", "") + record("response", "HTTP/1.1 200\r\n\r\n<p>One")));
  }

  @Test
  void anArchiveWithoutPagesIsEmpty() {
    assertEquals(List.of(), told(record("warcinfo", "Software: none\r\n")));
    assertEquals(List.of(), told("\r\n\r\n"));
  }

  @Property(tries = 300)
  void pagesThatWereWrittenAreReadAgainHoweverTheirBytesCome(
      @ForAll("pages") List<String> pages, @ForAll @IntRange(min = 1, max = 9) int most) {
    StringBuilder text = new StringBuilder();
    pages.forEach(page -> text.append(page(page)));
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);

    List<Piece> read = Streams.all(new WetArchive(Streams.dripping(bytes, most), SMALL));

    assertEquals(pages.size(), read.size());
    for (int i = 0; i < pages.size(); i++) {
      Raw raw = (Raw) read.get(i);
      assertEquals(": record " + (i + 1), raw.place());
      assertEquals(pages.get(i), new String(raw.bytes(), StandardCharsets.UTF_8));
    }
  }

  @Property(tries = 500)
  void noBytesMakeItFailOrHang(@ForAll("broken") String archive) {
    Streams.all(archive(archive, SMALL));
  }

  @Provide
  Arbitrary<List<String>> pages() {
    Arbitrary<String> lines = Arbitraries.of("One", "\r\n", "\n", "\r\n\r\n", "ä", "WARC/1.0", "");
    return lines.list().ofMaxSize(6).map(all -> String.join("", all)).list().ofMaxSize(6);
  }

  @Provide
  Arbitrary<String> broken() {
    return Arbitraries.of(
            "WARC/1.0\r\n",
            "WARC/",
            "\r\n",
            "\r\n\r\n",
            "\n",
            "Content-Length: 3\r\n",
            "Content-Length: 99999999999\r\n",
            "WARC-Type: conversion\r\n",
            "One",
            ": ",
            "\u0000")
        .list()
        .ofMaxSize(30)
        .map(all -> String.join("", all));
  }

  private static String page(String page) {
    return record("conversion", page);
  }

  private static String record(String type, String body) {
    return "WARC/1.0\r\nWARC-Type: "
        + type
        + "\r\nWARC-Target-URI: http://lamps.example/ä\r\nWARC-Date: 2016-01-19T19:06:00Z\r\n"
        + "Content-Length: "
        + body.getBytes(StandardCharsets.UTF_8).length
        + "\r\n\r\n"
        + body
        + "\r\n\r\n";
  }

  private static WetArchive archive(String text, ReadOptions options) {
    return new WetArchive(Streams.of(text), options);
  }

  private static List<String> told(String text) {
    return Streams.told(archive(text, SMALL));
  }
}
