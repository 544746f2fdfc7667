package winnow.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.JsonReader;
import winnow.batch.Exit;

final class WritingOptionsTest {
  private static final String STORY =
      "The council of the lower harbour met on Tuesday and talked about the old lamps until late.";
  private static final String PAGE =
      "Skip to main content\n" + STORY + "\nSign up for our newsletter\n";

  @TempDir Path folder;
  private Path pages;
  private Path out;

  @BeforeEach
  void pages() throws IOException {
    pages = folder.resolve("pages");
    out = folder.resolve("out");
    write("a/b.txt", PAGE);
    write("c.jsonl", "{\"text\":\"" + STORY + "\"}\n{\"text\":\"\"}\n");
  }

  @Test
  void aDirectoryMirrorsTheTree() throws IOException {
    Runner run = Runner.run("", "-o", out.toString(), pages.toString());

    assertEquals(new Runner(Exit.DONE, "", ""), run);
    String page = Files.readString(out.resolve("a/b.txt.json"));
    assertEquals(pages + "/a/b.txt", JsonReader.object(page).get("file"));
    assertEquals(2, Files.readString(out.resolve("c.jsonl.jsonl")).lines().count());
    assertEquals(List.of(".winnow", "a", "c.jsonl.jsonl"), names(out));
  }

  @Test
  void textGoesToTextFilesAndTheTerminalIndentsNone() throws IOException {
    Runner.run("", true, "-o", out.toString(), "--to", "text", pages.toString());
    Runner.run("", true, "-o", out.toString(), pages.toString());

    assertEquals(STORY + "\n", Files.readString(out.resolve("a/b.txt.txt")));
    assertEquals(1, Files.readString(out.resolve("a/b.txt.json")).lines().count());
  }

  @Test
  void aPageThatFailedLeavesNoFile() throws IOException {
    Files.write(pages.resolve("d.txt"), new byte[400]);

    Runner run = Runner.run("", "-o", out.toString(), pages.toString());

    assertEquals(Exit.PARTLY, run.exit());
    assertFalse(Files.exists(out.resolve("d.txt.json")));
    assertTrue(Files.exists(out.resolve("c.jsonl.jsonl")));
  }

  @Test
  void resumeDoesWhatIsNotThereOrOutOfDate() throws IOException {
    Runner.run("", "-o", out.toString(), pages.toString());
    age(out.resolve("a/b.txt.json"));
    age(out.resolve("c.jsonl.jsonl"));
    write("c.jsonl", "{\"text\":\"\"}\n");

    Runner run = Runner.run("", "-o", out.toString(), "--resume", pages.toString());

    assertEquals(new Runner(Exit.DONE, "", ""), run);
    assertTrue(isOld(out.resolve("a/b.txt.json")));
    assertFalse(isOld(out.resolve("c.jsonl.jsonl")));
  }

  @Test
  void resumeWithOtherOptionsDoesAll() throws IOException {
    Runner.run("", "-o", out.toString(), pages.toString());
    age(out.resolve("a/b.txt.json"));

    Runner.run("", "-o", out.toString(), "--resume", "--no-removed", pages.toString());

    assertFalse(isOld(out.resolve("a/b.txt.json")));
  }

  @Test
  void twoInputsWithOneTargetAreRefusedBeforeAnythingIsDone() throws IOException {
    write("x/b.txt", PAGE);

    Runner run = Runner.run("", "-o", out.toString(), pages + "/a/b.txt", pages + "/x/b.txt");

    assertEquals(Exit.USAGE, run.exit());
    assertEquals(
        "winnow: " + pages + "/a/b.txt and " + pages + "/x/b.txt: both would go to b.txt.json",
        run.err().strip());
    assertFalse(Files.exists(out));
  }

  @Test
  void whatCannotBeAskedForTogetherIsTold() {
    assertWrong("--resume: there is nothing to resume without -o DIR", "--resume");
    assertWrong(
        "--check writes nothing, and -o wants files written", "--check", "-o", out.toString());
    assertWrong("-o: the name of the directory is empty", "-o", "");
    assertWrong("stdin: -o wants a name for it; --stdin-name", "-o", out.toString());
  }

  @Test
  void checkTellsWhatWouldBeRemovedAndWritesNothing() {
    Runner run = Runner.run("", "--check", pages.toString());

    assertEquals(Exit.NO, run.exit());
    assertEquals(pages + "/a/b.txt: 2 to remove: mailing-list 1, navigation 1\n", run.out());
    assertEquals("", run.err());
  }

  @Test
  void checkOfACleanPageSaysNothing() {
    assertEquals(new Runner(Exit.DONE, "", ""), Runner.run(STORY + "\n", "--check"));
  }

  @Test
  void checkOfAPageThatCannotBeReadIsNoAnswer() {
    assertEquals(Exit.PARTLY, Runner.run("", "--check", pages.toString(), folder + "/none").exit());
  }

  @Test
  void aDryRunListsWhatWouldBeReadAndWhereItWouldGo() {
    Runner run = Runner.run("", "--dry-run", "-o", out.toString(), pages.toString());

    assertEquals(Exit.DONE, run.exit());
    assertEquals(
        pages
            + "/a/b.txt -> "
            + out
            + "/a/b.txt.json\n"
            + pages
            + "/c.jsonl -> "
            + out
            + "/c.jsonl.jsonl\n",
        run.out());
    assertFalse(Files.exists(out));
    assertEquals("stdin\n", Runner.run("", "--dry-run").out());
  }

  @Test
  void theSummaryTellsWhatWasDone() {
    Runner run = Runner.run("", "-v", pages.toString(), folder + "/none");

    String told = run.err().replaceAll("in [0-9.]+ s", "in 0.0 s");
    assertEquals(
        "winnow: "
            + folder
            + "/none: no such file or directory\n"
            + "winnow: 3 pages, 253 B in 0.0 s: 2 paragraphs kept, 2 lines removed"
            + " (mailing-list 1, navigation 1); 1 failed\n",
        told);
  }

  private void assertWrong(String told, String... args) {
    Runner run = Runner.run(PAGE, args);

    assertEquals(new Runner(Exit.USAGE, "", "winnow: " + told), stripped(run));
    assertFalse(Files.exists(out));
  }

  private static Runner stripped(Runner run) {
    return new Runner(run.exit(), run.out(), run.err().strip());
  }

  private void write(String name, String text) throws IOException {
    Path file = pages.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private static void age(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
  }

  private static boolean isOld(Path file) throws IOException {
    return Files.getLastModifiedTime(file).toInstant().equals(Instant.EPOCH);
  }

  private static List<String> names(Path directory) throws IOException {
    try (var files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
