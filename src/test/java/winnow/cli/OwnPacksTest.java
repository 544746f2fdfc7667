package winnow.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.batch.Exit;

final class OwnPacksTest {
  private static final String STORY =
      "The council of the lower harbour met on Tuesday and talked about the old lamps until late.";
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

  @TempDir Path folder;

  @Test
  void aBrokenRuleIsNamedAndTheOthersRun() throws IOException {
    String pack = pack(RULE + RULE.replace("own-lamps", "own-two").replace("strong", "fare"));

    Runner run = Runner.run(STORY + "\nLamps for sale\n", "--rules", pack);

    assertEquals(Exit.PARTLY, run.exit());
    assertEquals(
        "winnow: " + pack + ":12: 'fare' is not one of weak, fair, strong", run.err().strip());
    assertTrue(run.out().contains("own-lamps"), run.out());
  }

  @Test
  void aRuleAndACategoryCanBeSwitchedOff() throws IOException {
    String pack = pack(RULE);
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
  void rulesAreListedShownAndChecked() throws IOException {
    String pack = pack(RULE);

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
    String pack = pack(RULE.replace("keep      Lamps", "keep      Lamps for sale"));

    Runner run = Runner.run("", "rules", "check", pack);

    assertEquals(Exit.NO, run.exit());
    assertTrue(run.err().startsWith(pack + ":7: rule own-lamps speaks of"), run.err());
  }

  @Test
  void listingAndShowingTellOfABrokenRuleToo() throws IOException {
    String pack = pack(RULE + "rule own-two\n  wen  text ^share\n");
    String told = "winnow: " + pack + ":10: unknown key 'wen'";

    Runner list = Runner.run("", "rules", "list", "--rules", pack);
    Runner show = Runner.run("", "rules", "show", "own-lamps", "--rules", pack);

    assertEquals(told, list.err().strip());
    assertEquals(Exit.PARTLY, list.exit());
    assertEquals(told, show.err().strip());
    assertEquals(Exit.PARTLY, show.exit());
  }

  @Test
  void aPackInAnotherEncodingIsRefused() throws IOException {
    Path pack = folder.resolve("own.rules");
    Files.write(pack, "rule caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

    Runner run = Runner.run(STORY, "--rules", pack.toString());

    assertEquals(Exit.USAGE, run.exit());
    assertEquals("winnow: " + pack + ": not UTF-8", run.err().strip());
  }

  @Test
  void aPackWithoutANameIsRefused() {
    String told = "winnow: a rule pack's name is empty; wanted a file";

    assertEquals(told, Runner.run(STORY, "--rules", "").err().strip());
    assertEquals(told, Runner.run("", "rules", "check", "").err().strip());
  }

  @Test
  void nothingIsCheckedWhenOnePackCannotBeRead() throws IOException {
    Runner run = Runner.run("", "rules", "check", pack(RULE), folder + "/missing.rules");

    assertEquals(Exit.USAGE, run.exit());
    assertEquals("", run.out());
  }

  private String pack(String text) throws IOException {
    return Files.writeString(folder.resolve("own.rules"), text).toString();
  }
}
