package winnow.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import winnow.JsonReader;
import winnow.batch.Exit;

final class DateCommandTest {
  private static final String CLUMSY = "Tue Jan 19, 2016 7:6PM";

  @Test
  void argumentsAreReadInTheirOrder() {
    Runner run = date("", CLUMSY, "no date here", "19 January 2016");

    assertEquals(Exit.DONE, run.exit());
    assertEquals(
        "2016-01-19T19:06\t" + CLUMSY + "\n\tno date here\n2016-01-19\t19 January 2016\n",
        run.out());
    assertEquals("", run.err());
  }

  @Test
  void stdinIsReadLineByLineWhateverItsLineEndings() {
    String expected = "2016-01-19T19:06\t" + CLUMSY + "\n\t\n2016-01-19\t19. Januar 2016\n";

    assertEquals(expected, date(CLUMSY + "\r\n\r\n19. Januar 2016\r\n").out());
    assertEquals(expected, date(CLUMSY + "\n\n19. Januar 2016").out());
  }

  @Test
  void jsonTellsAllThatWasRead() {
    Runner run = date("", "--json", CLUMSY, "no date here");

    List<Map<String, Object>> lines = run.out().lines().map(JsonReader::object).toList();
    Map<?, ?> reading = (Map<?, ?>) ((List<?>) lines.get(0).get("readings")).get(0);
    assertEquals(CLUMSY, lines.get(0).get("text"));
    assertEquals("2016-01-19T19:06", lines.get(0).get("value"));
    assertEquals("2016-01-19T19:06", reading.get("value"));
    assertEquals("ok", reading.get("status"));
    assertEquals(CLUMSY.length(), reading.get("end"));
    assertNull(lines.get(1).get("value"));
    assertEquals(List.of(), lines.get(1).get("readings"));
  }

  @ParameterizedTest
  @CsvSource({
    "--lang=en-US, 2016-03-04",
    "--lang=en-GB, 2016-04-03",
    "--lang=en, ''",
    "--date-order=mdy, 2016-03-04",
    "--date-order=dmy, 2016-04-03",
    "--date-order=DMY, 2016-04-03",
  })
  void theOrderOfDayAndMonthIsTold(String option, String value) {
    assertEquals(value + "\t03/04/2016\n", date("", option, "03/04/2016").out());
  }

  @Test
  void anOrderGoesOverTheLanguages() {
    Runner run = date("", "--lang", "en-US", "--date-order", "dmy", "03/04/2016");

    assertEquals("2016-04-03\t03/04/2016\n", run.out());
  }

  @ParameterizedTest
  @CsvSource({"2016-01-19", "2016-01-19T19:06"})
  void yesterdayIsReadAsSeenFromTheReference(String moment) {
    assertEquals("2016-01-18\tyesterday\n", date("", "--reference", moment, "yesterday").out());
    assertEquals("\tyesterday\n", date("", "yesterday").out());
  }

  @Test
  void aReferenceThatIsNoMomentIsWrongUse() {
    for (String moment : List.of("", "tomorrow", "2016-02-30", "2016-01-19T25:00")) {
      Runner run = date("", "--reference", moment, "yesterday");

      assertEquals(Exit.USAGE, run.exit());
      assertEquals(
          "winnow: --reference: '"
              + moment
              + "' is no moment; wanted 2016-01-19 or 2016-01-19T19:06",
          run.err().strip());
      assertEquals("", run.out());
    }
  }

  @Test
  void strictSaysNoWhenALineHasNoDate() {
    Runner lacking = date("", "--strict", "no date here", CLUMSY);

    assertEquals(Exit.NO, lacking.exit());
    assertEquals(2, lacking.out().lines().count());
    assertEquals(Exit.NO, date("\n" + CLUMSY, "--strict").exit());
    assertEquals(Exit.DONE, date("", "--strict", CLUMSY).exit());
  }

  private static Runner date(String in, String... args) {
    String[] line = new String[args.length + 1];
    line[0] = "date";
    System.arraycopy(args, 0, line, 1, args.length);
    return Runner.run(in, line);
  }
}
