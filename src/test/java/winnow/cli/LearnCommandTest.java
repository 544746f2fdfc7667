package winnow.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.batch.Exit;

final class LearnCommandTest {
  private static final String PAGE =
      """
      The Quay Lantern

      %s

      %s the lantern of the pier came loose on Monday, and nobody in the harbour of %s knew whose it was.

      Whoever reads this owes us a lamp.

      A warden of %s has tied it to a post with a rope that the school lent %s for the purpose.

      Mind the wet steps.
      """;
  private static final List<String> PLACES =
      List.of("Alder", "Birch", "Cedar", "Damson", "Elder", "Fir");

  @TempDir private Path folder;

  private static String page(String place) {
    String title = place + " wants its lantern back";
    String story = "Behind the mill of " + place + " and the old " + place.repeat(2) + " house,";
    String loan = "to " + place + " and its " + place.repeat(3) + " of old";
    return PAGE.formatted(title, story, place.repeat(2), place.repeat(3), loan);
  }

  private Path site(String name) throws IOException {
    Path site = Files.createDirectories(folder.resolve(name));
    for (String place : PLACES) {
      Files.writeString(site.resolve(place + ".txt"), page(place));
    }
    return site;
  }

  @Test
  void whatIsLearnedPassesTheCheckAndCleans() throws IOException {
    Path site = site("quay");
    String pack = folder.resolve("quay.rules").toString();

    Runner learned = Runner.run("", "learn", site.toString(), "-o", pack);
    Runner checked = Runner.run("", "rules", "check", pack);
    Runner cleaned = Runner.run("", "--rules", pack, site.resolve("Fir.txt").toString());

    assertEquals(Exit.DONE, learned.exit(), learned.err());
    assertEquals(Exit.DONE, checked.exit(), checked.err());
    assertTrue(cleaned.out().contains("\"rule\":\"site:"), cleaned.out());
  }

  @Test
  void oneGoIsLikeTwo() throws IOException {
    Path site = site("quay");
    String pack = folder.resolve("quay.rules").toString();

    Runner once = Runner.run("", "--learn-from-input", site.toString());
    Runner learned = Runner.run("", "learn", site.toString(), "-o", pack);
    Runner cleaned = Runner.run("", "--rules", pack, site.toString());

    assertEquals(Exit.DONE, once.exit(), once.err());
    assertEquals(Exit.DONE, learned.exit(), learned.err());
    assertEquals(cleaned.out(), once.out());
  }

  @Test
  void eachSiteHasItsPack() throws IOException {
    Path quay = site("quay");
    Path mole = site("mole");
    String packs = folder.resolve("packs") + "/";

    Runner both = Runner.run("", "learn", quay.toString(), mole.toString());
    Runner apart = Runner.run("", "learn", quay.toString(), mole.toString(), "-o", packs);

    assertEquals(Exit.USAGE, both.exit());
    assertTrue(both.err().contains("the pages are of 2 sites"), both.err());
    assertEquals(Exit.DONE, apart.exit(), apart.err());
    assertTrue(Files.exists(Path.of(packs, "quay.rules")));
    assertTrue(Files.exists(Path.of(packs, "mole.rules")));
  }

  @Test
  void sitesWhoseFilesWouldBeCalledAlikeHaveAPackEach() throws IOException {
    Path packs = folder.resolve("packs");
    StringBuilder records = new StringBuilder();
    for (String place : PLACES) {
      String text = page(place).replace("\n", "\\n");
      records.append("{\"site\":\"quay/one\",\"text\":\"" + text + "\"}\n");
      records.append("{\"site\":\"quay one\",\"text\":\"" + text + "\"}\n");
      records.append("{\"site\":\"quay-one\",\"text\":\"" + text + "\"}\n");
    }
    Path file = Files.writeString(folder.resolve("pages.jsonl"), records);

    Runner run = Runner.run("", "learn", file.toString(), "-o", packs + "/");

    assertEquals(Exit.DONE, run.exit(), run.err());
    try (Stream<Path> written = Files.list(packs)) {
      List<Path> all = written.toList();
      assertEquals(3, all.size());
      assertTrue(all.contains(packs.resolve("quay-one.rules")));
      for (Path pack : all) {
        Runner checked = Runner.run("", "rules", "check", pack.toString());
        assertEquals(Exit.DONE, checked.exit(), pack + checked.err());
      }
    }
  }

  @Test
  void recordsTellTheirSite() throws IOException {
    StringBuilder records = new StringBuilder();
    for (String place : PLACES) {
      String text = page(place).replace("\n", "\\n");
      records.append("{\"url\":\"https://www.Quay.example/x\",\"text\":\"" + text + "\"}\n");
      records.append("{\"site\":\"mole\",\"text\":\"" + text.replace("Quay", "Mole") + "\"}\n");
    }
    Path file = Files.writeString(folder.resolve("pages.jsonl"), records);

    Runner run = Runner.run("", "learn", "--report", file.toString());

    assertEquals(Exit.DONE, run.exit(), run.err());
    assertTrue(run.out().startsWith("mole: 6 pages"), run.out());
    assertTrue(run.out().contains("\nquay.example: 6 pages"), run.out());
  }

  @Test
  void theOrderOfTheInputsChangesNothing() throws IOException {
    Path site = site("quay");
    List<String> files = PLACES.stream().map(place -> site + "/" + place + ".txt").toList();
    String[] line = new String[files.size() + 1];
    String[] back = new String[files.size() + 1];
    line[0] = "learn";
    back[0] = "learn";
    for (int i = 0; i < files.size(); i++) {
      line[i + 1] = files.get(i);
      back[files.size() - i] = files.get(i);
    }

    Runner run = Runner.run("", line);

    assertFalse(run.out().isEmpty(), run.err());
    assertEquals(run.out(), Runner.run("", back).out());
  }

  @Test
  void nothingLearnedIsToldAndStdinIsWrongUse() throws IOException {
    Path one = Files.writeString(folder.resolve("one.txt"), page("Alder"));

    Runner run = Runner.run("", "learn", one.toString());
    Runner stdin = Runner.run("text", "learn");

    assertEquals(Exit.DONE, run.exit());
    assertEquals("", run.out());
    assertTrue(run.err().contains("nothing learned"), run.err());
    assertEquals(Exit.USAGE, stdin.exit());
  }
}
