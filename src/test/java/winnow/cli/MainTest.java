package winnow.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.JsonReader;

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
    assertEquals(
        "winnow: " + file + ": not text: 400 control bytes in the first 400", run.err().strip());
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
  void anUnknownEncodingIsToldAndNothingDone() {
    Runner run = Runner.run(PAGE, "--encoding", "utf-9");

    assertEquals(Exit.USAGE, run.exit());
    assertEquals("winnow: --encoding: Java knows no encoding 'utf-9'", run.err().strip());
    assertEquals("", run.out());
  }

  @Test
  void aBrokenRuleIsNamedAndTheOthersRun() throws IOException {
    String pack =
        file("own.rules", RULE + RULE.replace("own-lamps", "own-two").replace("strong", "fare"));

    Runner run = Runner.run(STORY + "\nLamps for sale\n", "--rules", pack);

    assertEquals(Exit.PARTLY, run.exit());
    assertEquals(
        "winnow: own.rules:12: 'fare' is not one of weak, fair, strong", run.err().strip());
    assertTrue(run.out().contains("own-lamps"), run.out());
  }

  @Test
  void aRuleAndACategoryCanBeSwitchedOff() throws IOException {
    String pack = file("own.rules", RULE);
    String page = STORY + "\nLamps for sale\n";

    assertTrue(Runner.run(page, "--rules", pack).out().contains("own-lamps"));
    assertFalse(
        Runner.run(page, "--rules", pack, "--no-rule", "own-lamps").out().contains("own-lamps"));
    assertFalse(
        Runner.run(page, "--rules", pack, "--no-category", "ad").out().contains("own-lamps"));
    assertEquals(Exit.USAGE, Runner.run(page, "--no-rule", "no-such").exit());
    assertEquals(Exit.USAGE, Runner.run(page, "--no-category", "no-such").exit());
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
  void rulesAreListedShownAndChecked() throws IOException {
    String pack = file("own.rules", RULE);

    assertTrue(
        Runner.run("", "rules", "list", "--rules", pack)
            .out()
            .contains("own-lamps\tad\t-\tstrong\town"));
    assertTrue(
        Runner.run("", "rules", "show", "own-lamps", "--rules", pack)
            .out()
            .contains("^lamps for sale$"));
    assertEquals(Exit.DONE, Runner.run("", "rules", "check", pack).exit());
    assertEquals(Exit.USAGE, Runner.run("", "rules", "show", "no-such").exit());
  }

  @Test
  void aPackThatBreaksItsWordIsRefused() throws IOException {
    String pack = file("own.rules", RULE.replace("keep      Lamps", "keep      Lamps for sale"));

    Runner run = Runner.run("", "rules", "check", pack);

    assertEquals(Exit.NO, run.exit());
    assertTrue(run.err().startsWith("own.rules:7: rule own-lamps speaks of"), run.err());
  }

  private static final String RULE =
      """
      rule own-lamps
        category  ad
        match     ^lamps for sale$
        strength  strong
        why       the lamp shop's advert
        drop      Lamps for sale
        keep      Lamps

      """;

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text, StandardCharsets.UTF_8);
    return file.toString();
  }
}
