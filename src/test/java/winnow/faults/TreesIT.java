package winnow.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import winnow.faults.Shell.Ran;

/** Directory trees: which of their files are read, and how deep they may be. */
final class TreesIT {
  @RegisterExtension final Shell shell = new Shell();

  @BeforeEach
  void tree() throws Exception {
    shell.run(
        "mkdir -p in/sub in/.git else && cd in && for f in a.txt sub/b.md sub/c.html .d.txt"
            + " .git/e.txt ../else/f.txt; do cp $PAGE $f; done"
            + " && ln -s ../else else && ln -s ../else/f.txt link.txt && ln -s none gone.txt");
  }

  @Test
  void filesOfTextAreRead() throws Exception {
    assertEquals(List.of("in/a.txt", "in/sub/b.md"), read("in"));
  }

  @Test
  void hiddenFilesAreReadWhenAskedFor() throws Exception {
    assertEquals(
        List.of("in/.d.txt", "in/.git/e.txt", "in/a.txt", "in/sub/b.md"), read("--hidden in"));
  }

  @Test
  void linksAreFollowedWhenAskedFor() throws Exception {
    Ran ran = shell.run("winnow --follow in | wc -l");

    assertEquals(
        List.of("in/a.txt", "in/else/f.txt", "in/gone.txt", "in/link.txt", "in/sub/b.md"),
        read("--follow in"));
    assertEquals("4", ran.out().strip());
    assertEquals("winnow: in/gone.txt: no such file or directory\n", ran.err());
  }

  @Test
  void aLinkThatIsTypedIsFollowed() throws Exception {
    assertEquals(List.of("in/else/f.txt", "in/link.txt"), read("in/else in/link.txt"));
  }

  @Test
  void aPipeInADirectoryKeepsNobodyWaiting() throws Exception {
    shell.run("mkfifo in/pipe.txt");

    assertEquals(List.of("in/a.txt", "in/sub/b.md"), read("in"));
    assertEquals(2, shell.run("winnow in").lines().size());
  }

  @Test
  void ringsOfLinksAreNamed() throws Exception {
    shell.run(
        "rm in/gone.txt && ln -s .. in/sub/up && ln -s self in/self.txt && ln -s self in/self");

    Ran ran = shell.run("winnow --dry-run --follow in");

    assertEquals(3, ran.exit());
    assertEquals(List.of("in/a.txt", "in/else/f.txt", "in/link.txt", "in/sub/b.md"), ran.lines());
    assertEquals(
        "winnow: in/sub/up: a link that leads back to a directory above it",
        ran.complaints().get(2));
    assertTrue(ran.complaints().get(0).startsWith("winnow: in/self: "), ran.err());
  }

  @Test
  void patternsSayWhatIsReadAndWhatIsNot() throws Exception {
    assertEquals(List.of("in/sub/c.html"), read("--include '*.html' in"));
    assertEquals(List.of("in/sub/b.md", "in/sub/c.html"), read("--include 'sub/*' in"));
    assertEquals(List.of("in/a.txt"), read("--exclude sub in"));
    assertEquals(List.of("in/a.txt"), read("--exclude '*.md' in"));
  }

  @Test
  void theOutputDirectoryIsNotRead() throws Exception {
    assertEquals(0, shell.run("winnow --to text -o in/out in").exit());

    Ran again = shell.run("winnow --to text --dry-run -o in/out in");

    assertEquals(
        List.of("in/a.txt -> in/out/a.txt.txt", "in/sub/b.md -> in/out/sub/b.md.txt"),
        again.lines());
  }

  @Test
  void aThousandDirectoriesDeepAPageIsReadAndWritten() throws Exception {
    String name = "d/".repeat(1200);
    shell.run("mkdir -p deep/" + name + " && cp $PAGE deep/" + name + "a.txt");

    assertEquals(List.of("deep/" + name + "a.txt"), read("deep"));
    assertEquals(0, shell.run("winnow -o out deep").exit());
    assertEquals(List.of(name + "a.txt.json"), List.copyOf(shell.visible("out").keySet()));
  }

  @Test
  void whatLiesTooDeepForAPathIsNamedAndTheOthersAreRead() throws Exception {
    String name = "d".repeat(200);
    String half = (name + "/").repeat(15);
    // No path leads to the end of both halves, so that they are put together.
    shell.run("mkdir -p deep/" + half + " lower/" + half + " && cp $PAGE lower/" + half + "b.txt");
    shell.run("cp $PAGE deep/a.txt && mv lower deep/" + half);

    Ran ran = shell.run("winnow deep");

    assertEquals(3, ran.exit());
    assertEquals(1, ran.lines().size());
    assertEquals(1, ran.complaints().size());
    assertTrue(ran.err().strip().endsWith(name + ": file name too long"), ran.err());
  }

  private List<String> read(String arguments) throws Exception {
    Ran ran = shell.run("winnow --dry-run " + arguments);
    assertEquals(0, ran.exit(), ran.err());
    return ran.lines();
  }
}
