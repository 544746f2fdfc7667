package winnow.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.batch.Exit;

final class EvalCommandTest {
  private static final String STORY =
      "The council of the lower harbour met on Tuesday and talked about the old lamps until late.";
  private static final String PAGE =
      "{\"id\":\"a\",\"lang\":\"en\",\"input_text\":\"Skip to main content\\nTue Jan 19, 2016 7:6PM\\n"
          + STORY
          + "\\nSign up for our newsletter\",\"bare\":\"Skip to main content\",\"gold_text\":\""
          + STORY
          + "\",\"gold_date\":\"2016-01-19\"}\n";

  @TempDir private Path folder;

  @Test
  void aPageThatComesOutAsItShouldIsRightInAll() throws IOException {
    Runner run = eval(file("a.jsonl", PAGE));

    assertEquals(Exit.DONE, run.exit());
    assertEquals("", run.err());
    assertEquals(
        """
        pages          1
        shingles       F1 1.000 ± .000   P 1.000 ± .000   R 1.000 ± .000   of 1 pages
        words          F1 1.000 ± .000   P 1.000 ± .000   R 1.000 ± .000   of 1 pages
        story lost     lines  .000 ± .000   characters  .000 ± .000
        chrome gone    lines 1.000 ± .000   characters 1.000 ± .000
        story lost >5% 0 of 1 pages
        date           found 1.000 (1 of 1)   precise 1.000 (1 of 1)   0 wrong   of 1 pages
        """,
        run.out());
  }

  @Test
  void theCleaningOptionsApply() throws IOException {
    String file = file("a.jsonl", PAGE);

    Runner run = eval(file, "--no-category", "mailing-list", "--by-rule");

    assertTrue(run.out().contains("\nchrome gone    lines  .667"), run.out());
    assertTrue(run.out().contains("\nrule "), run.out());
    assertEquals(
        "winnow: --no-rule: there is no rule 'no-such'; see 'winnow rules list'",
        eval(file, "--no-rule", "no-such").err().strip());
  }

  @Test
  void aBrokenLineAndAMissingFileAreNamedAndTheRestGoesOn() throws IOException {
    String file = file("a.jsonl", "{}\n" + PAGE);

    Runner run = eval(file, folder + "/no.jsonl", file("b.jsonl", PAGE));

    assertEquals(Exit.PARTLY, run.exit());
    assertEquals(
        "winnow: "
            + file
            + ":1: no field 'id'\nwinnow: "
            + folder
            + "/no.jsonl: no such file or directory",
        run.err().strip());
    assertTrue(run.out().startsWith("pages          2\n"), run.out());
  }

  @Test
  void theFieldOfThePageAndOfTheGroupsIsTold() throws IOException {
    String file = file("a.jsonl", PAGE);

    assertTrue(eval(file, "--by", "lang").out().contains("\n\nlang = en\npages          1\n"));
    assertTrue(eval(file, "--field", "bare").out().contains("\nshingles       F1  .000"));
  }

  @Test
  void jsonIsOneLine() throws IOException {
    Runner run = eval(file("a.jsonl", PAGE), "--json", "--worst", "1");

    assertEquals(1, run.out().lines().count());
    assertTrue(run.out().startsWith("{\"pages\":1,\"shingles\":{\"pages\":1,\"f1\":1,"), run.out());
    assertTrue(run.out().contains("\"worst\":[{\"id\":\"a\",\"url\":null,"), run.out());
  }

  @Test
  void wrongUseIsToldAndNothingDone() throws IOException {
    String file = file("a.jsonl", PAGE);

    assertWrong("winnow: eval wants files or directories, not stdin", eval("-"));
    assertWrong("winnow: --worst: -1 is no number of pages", eval(file, "--worst", "-1"));
    assertTrue(eval(file, "--encoding", "latin1").err().startsWith("Unknown option"), file);
    assertEquals(Exit.USAGE, eval().exit());
  }

  @Test
  void helpExplainsTheMeasures() {
    Runner run = eval("--help");

    for (String measure : new String[] {"shingles", "words", "segments", "story lost", "precise"}) {
      assertTrue(run.out().contains(measure), measure);
    }
    assertTrue(run.out().lines().allMatch(line -> line.length() <= 80), run.out());
  }

  private static void assertWrong(String told, Runner run) {
    assertEquals(Exit.USAGE, run.exit());
    assertEquals(told, run.err().strip());
    assertEquals("", run.out());
  }

  private static Runner eval(String... args) {
    String[] line = new String[args.length + 1];
    line[0] = "eval";
    System.arraycopy(args, 0, line, 1, args.length);
    return Runner.run("", line);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8).toString();
  }
}
