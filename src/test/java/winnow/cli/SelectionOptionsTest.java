package winnow.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.JsonReader;
import winnow.batch.Exit;

final class SelectionOptionsTest {
  @TempDir Path folder;

  @Test
  void whatAListNamesIsReadBehindTheArguments() throws IOException {
    String a = file("a.txt");
    String b = file("b c.txt");
    String list = file("list", b + "\n\n" + a + "\n");

    assertEquals(List.of(a, b, a), files(Runner.run("", a, "--files-from", list)));
    assertEquals(List.of(b, a), files(Runner.run("", "--files-from", list)));
    assertEquals(List.of(b), files(Runner.run(b + "\n", "--files-from", "-")));
  }

  @Test
  void namesThatEndWithNulMayHoldLineBreaks() throws IOException {
    String odd = file("a\nb.txt");
    String other = file("c.txt");

    assertEquals(
        List.of(odd, other),
        files(Runner.run(odd + "\0" + other + "\0", "--files-from", "-", "-0")));
  }

  @Test
  void anEmptyListReadsNothingAndWaitsForNoStdin() {
    Runner run = Runner.run("", "--files-from", "/dev/null");

    assertEquals(new Runner(Exit.DONE, "", ""), run);
  }

  @Test
  void aListThatIsNotThereIsWrongUse() {
    Runner run = Runner.run("", "--files-from", folder + "/none");

    assertEquals(Exit.USAGE, run.exit());
    assertEquals(
        "winnow: --files-from " + folder + "/none: no such file or directory", run.err().strip());
  }

  @Test
  void aDashInAListIsAFileOfThatName() {
    Runner run = Runner.run("-\n", "--files-from", "-");

    assertEquals(Exit.PARTLY, run.exit());
    assertEquals("winnow: -: no such file or directory", run.err().strip());
  }

  @Test
  void stdinIsReadOnceOnly() {
    for (Runner run : List.of(Runner.run("", "-", "-"), Runner.run("", "-", "--files-from", "-"))) {
      assertEquals(Exit.USAGE, run.exit());
      assertEquals(
          "winnow: stdin can be read once only; '-' stands there twice", run.err().strip());
    }
  }

  @Test
  void patternsSayWhatOfADirectoryIsRead() throws IOException {
    String html = file("a.html");
    String text = file("b.txt");
    file(".c.txt");

    assertEquals(List.of(text), files(Runner.run("", folder.toString())));
    assertEquals(List.of(html), files(Runner.run("", folder.toString(), "--include", "*.html")));
    assertEquals(
        List.of(folder + "/.c.txt"),
        files(Runner.run("", folder.toString(), "--hidden", "--exclude", "b.*")));
  }

  @Test
  void aBrokenPatternIsWrongUse() {
    Runner run = Runner.run("", folder.toString(), "--exclude", "{a");

    assertEquals(Exit.USAGE, run.exit());
    assertTrue(run.err().startsWith("winnow: --exclude: '{a': "), run.err());
  }

  @Test
  void quietComplainsOfNoInputButOfWrongUse() {
    assertEquals(new Runner(Exit.PARTLY, "", ""), Runner.run("", "-q", "-v", folder + "/none.txt"));
    assertTrue(Runner.run("", "-q", "-", "-").err().startsWith("winnow: stdin can be read once"));
  }

  private static List<Object> files(Runner run) {
    assertEquals("", run.err());
    assertEquals(Exit.DONE, run.exit());
    return run.out().lines().map(line -> JsonReader.object(line).get("file")).toList();
  }

  private String file(String name) throws IOException {
    return file(name, "Lamps\n");
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8).toString();
  }
}
