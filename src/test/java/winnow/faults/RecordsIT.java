package winnow.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import winnow.JsonReader;
import winnow.faults.Shell.Ran;

/** JSON Lines and web archives with broken records: each is named, the others come out. */
final class RecordsIT {
  private static final String TEXT = "The barges wait below the locks.";

  @RegisterExtension final Shell shell = new Shell();

  @Test
  void brokenLinesAreNamedAndTheOthersComeOut() throws Exception {
    shell.file(
        "r.jsonl",
        """
        {"id":1,"text":"The barges wait."}
        {"id":2,"text":
        {"id":3}
        {"id":4,"text":["The barges wait."]}
        [5]

        {"id":7,"text":"The barges left."}
        """);

    Ran ran = shell.run("winnow r.jsonl");

    assertEquals(3, ran.exit());
    assertEquals(List.of(1, 7), ids(ran));
    assertTrue(ran.err().startsWith("winnow: r.jsonl:2: broken JSON: "), ran.err());
    assertEquals(
        List.of(
            "winnow: r.jsonl:3: no field 'text'",
            "winnow: r.jsonl:4: the field 'text' holds no string",
            "winnow: r.jsonl:5: not a JSON object"),
        ran.complaints().subList(1, 4));
  }

  @Test
  void aLineThatIsNotUtf8IsNamed() throws Exception {
    shell.run("printf '{\"id\":1,\"text\":\"a\\377\"}\\n{\"id\":2,\"text\":\"b\"}\\n' >r.jsonl");

    Ran ran = shell.run("winnow r.jsonl");

    assertEquals(3, ran.exit());
    assertEquals(List.of(2), ids(ran));
    assertEquals(
        List.of("winnow: r.jsonl:1: broken JSON: Invalid UTF-8 start byte 0xff at byte 18"),
        ran.complaints());
  }

  @ParameterizedTest
  @ValueSource(ints = {-9, -1, 9, 400, 1_000_000_000})
  void aWrongLengthCostsOneRecordWhereverItStands(int error) throws Exception {
    for (int wrong = 1; wrong <= 3; wrong++) {
      StringBuilder archive = new StringBuilder(record("warcinfo", "info", 0));
      for (int i = 1; i <= 3; i++) {
        archive.append(record("conversion", "page:" + i, i == wrong ? error : 0));
      }
      shell.file("a.wet", archive.toString());

      Ran ran = shell.run("winnow a.wet");

      int lost = wrong;
      List<String> others = List.of("page:1", "page:2", "page:3");
      assertEquals(3, ran.exit());
      assertEquals(others.stream().filter(id -> !id.equals("page:" + lost)).toList(), ids(ran));
      assertEquals(1, ran.complaints().size(), ran.err());
      String place = "winnow: a.wet: record " + (wrong + 1) + ": ";
      assertEquals(place, ran.err().substring(0, place.length()));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-2, 3, 1_000_000_000})
  void aWrongLengthOfWhatIsNoPageCostsNoPage(int error) throws Exception {
    String page = record("conversion", "page:1", 0);
    shell.file("a.wet", page + record("request", "other", error) + page);

    assertEquals(List.of("page:1", "page:1"), ids(shell.run("winnow a.wet")));
  }

  @Test
  void anArchiveThatIsCutOffLosesItsLastRecord() throws Exception {
    byte[] whole =
        (record("conversion", "page:1", 0) + record("conversion", "page:2", 0))
            .getBytes(StandardCharsets.UTF_8);
    for (int cut : List.of(10, 40, 100)) {
      Files.write(shell.at("a.wet"), Arrays.copyOf(whole, whole.length - cut));

      Ran ran = shell.run("winnow a.wet");

      assertEquals(3, ran.exit());
      assertEquals(List.of("page:1"), ids(ran));
      assertEquals(1, ran.complaints().size());
    }
  }

  @Test
  void anArchiveOfHtmlIsNamed() throws Exception {
    shell.file("a.warc", record("warcinfo", "info", 0) + record("response", "page:1", 0));

    assertEquals(
        new Ran(3, "", "winnow: a.warc: no conversion records; winnow reads text, not HTML\n"),
        shell.run("winnow a.warc"));
  }

  private static List<Object> ids(Ran ran) {
    return ran.lines().stream().map(line -> JsonReader.object(line).get("id")).toList();
  }

  private static String record(String type, String uri, int error) {
    String head =
        """
        WARC/1.0
        WARC-Type: %s
        WARC-Target-URI: %s
        Content-Length: %d

        %s

        """;
    return head.formatted(type, uri, TEXT.length() + error, TEXT).replace("\n", "\r\n");
  }
}
