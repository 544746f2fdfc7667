package winnow.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.JsonReader;
import winnow.batch.Exit;

final class MainTest {
  private static final String STORY =
      "The council of the lower harbour met on Tuesday and talked about the old lamps until late.";
  private static final String PAGE =
      "Skip to main content\n" + STORY + "\nSign up for our newsletter\n";

  @TempDir Path folder;

  @Test
  void stdinComesOutAsOneLineOfJson() {
    Runner run = Runner.run(PAGE);

    assertEquals(Exit.DONE, run.exit());
    assertEquals(1, run.out().lines().count());
    assertEquals(List.of(STORY), JsonReader.object(run.out()).get("body"));
    assertEquals("", run.err());
  }

  @Test
  void jsonIsIndentedOnATerminal() throws IOException {
    String file = file("a.txt", PAGE);

    assertTrue(Runner.run("", true, file).out().lines().count() > 10);
    assertEquals(1, Runner.run("", true, "--compact", file).out().lines().count());
    assertTrue(Runner.run("", "--pretty", file).out().lines().count() > 10);
  }

  @Test
  void withNothingToReadATerminalGetsHelp() {
    Runner run = Runner.run("", true);

    assertEquals(Exit.DONE, run.exit());
    assertTrue(run.out().startsWith("Usage: winnow"));
  }

  @Test
  void textIsTheTitleAndTheBody() {
    Runner run = Runner.run("# Lamps\n\n" + STORY + "\n", "--to", "text");

    assertEquals("Lamps\n\n" + STORY + "\n", run.out());
  }

  @Test
  void directoriesAreReadInOrderAndNamedAsTyped() throws IOException {
    file("b.txt", PAGE);
    file("a.md", PAGE);
    file(".hidden.txt", PAGE);
    file("c.html", PAGE);

    Runner run = Runner.run("", folder.toString());

    assertEquals(
        List.of(folder + "/a.md", folder + "/b.txt"),
        run.out().lines().map(line -> JsonReader.object(line).get("file")).toList());
  }

  @Test
  void oneBadInputIsNamedAndTheOthersGoOn() throws IOException {
    String good = file("a.txt", PAGE);

    Runner run = Runner.run("", folder + "/missing.txt", good);

    assertEquals(Exit.PARTLY, run.exit());
    assertEquals(1, run.out().lines().count());
    assertEquals(
        "winnow: " + folder + "/missing.txt: no such file or directory", run.err().strip());
  }

  @Test
  void binaryIsRefusedByName() throws IOException {
    Path file = folder.resolve("a.txt");
    Files.write(file, new byte[400]);

    Runner run = Runner.run("", file.toString());

    assertEquals(Exit.PARTLY, run.exit());
    assertTrue(run.err().startsWith("winnow: " + file + ": not text: "), run.err());
  }

  @Test
  void anEmptyFileIsDoneWithAnEmptyBody() throws IOException {
    Runner run = Runner.run("", file("a.txt", ""));

    assertEquals(Exit.DONE, run.exit());
    assertEquals(List.of(), JsonReader.object(run.out()).get("body"));
  }

  @Test
  void anUnknownOptionIsToldWithASuggestion() {
    Runner run = Runner.run("", "--prety");

    assertEquals(Exit.USAGE, run.exit());
    assertTrue(run.err().contains("Unknown option: '--prety'"), run.err());
    assertTrue(run.err().contains("--pretty"), run.err());
  }

  @Test
  void explainTellsEveryLineItsRule() throws IOException {
    Runner run = Runner.run("", "explain", file("a.txt", PAGE));

    assertEquals(Exit.DONE, run.exit());
    assertTrue(run.out().contains("    1 remove navigation"), run.out());
    assertTrue(run.out().contains("    2 keep   story"), run.out());
    assertTrue(run.out().contains("    3 remove mailing-list"), run.out());
  }

  @Test
  void explainWantsOneFile() {
    Runner run = Runner.run("", "explain", folder.toString());

    assertEquals(Exit.USAGE, run.exit());
    assertEquals(
        "winnow: explain wants one file; " + folder + " is a directory", run.err().strip());
  }

  @Test
  void anEmptyArgumentIsWrongUseAndReadsNothing() {
    for (Runner run : List.of(Runner.run("", ""), Runner.run("", "explain", ""))) {
      assertEquals(Exit.USAGE, run.exit());
      assertEquals(
          "winnow: an argument is empty; wanted the name of a file, or '-' for stdin",
          run.err().strip());
      assertEquals("", run.out());
    }
  }

  @Test
  void onlyTheProgramHasAVersion() {
    assertTrue(Runner.run("", "--version").out().startsWith("winnow "));
    for (String command : List.of("explain", "date", "rules")) {
      assertEquals(Exit.USAGE, Runner.run("", command, "--version").exit(), command);
      assertTrue(
          Runner.run("", command, "--help").out().startsWith("Usage: winnow " + command), command);
    }
  }

  @Test
  void datesWithinTheStoryAreListedWhenAskedFor() {
    String page = "The lamps of the lower harbour were lit on 19 January 2016 after a long dusk.\n";

    Map<String, Object> with = JsonReader.object(Runner.run(page, "--annotate-dates").out());
    Map<String, Object> without = JsonReader.object(Runner.run(page).out());

    List<?> dates = (List<?>) with.get("dates");
    assertEquals(1, dates.size());
    Map<?, ?> date = (Map<?, ?>) dates.get(0);
    assertEquals("2016-01-19", date.get("value"));
    assertEquals("19 January 2016", date.get("text"));
    assertEquals(0, date.get("block"));
    assertFalse(without.containsKey("dates"));
  }

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text, StandardCharsets.UTF_8);
    return file.toString();
  }
}
