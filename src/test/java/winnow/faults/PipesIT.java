package winnow.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import winnow.JsonReader;
import winnow.faults.Shell.Ran;

/** The built program, run by a shell through real pipes. */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class PipesIT {
  private static final String RECORD = "{\"text\":\"The barges wait below the locks.\"}\n";

  @RegisterExtension final Shell shell = new Shell();

  @Test
  void aFileAndTheSameThroughAPipeComeOutAlike() throws Exception {
    Map<String, Object> file = JsonReader.object(shell.run("winnow $PAGE").out());
    Map<String, Object> pipe = JsonReader.object(shell.run("cat $PAGE | winnow").out());

    assertEquals(Shell.PAGE.toString(), file.remove("file"));
    assertEquals(null, pipe.remove("file"));
    assertEquals(file, pipe);
  }

  @Test
  void aCopyAndALinkWork() throws Exception {
    shell.run("cp \"$(command -v winnow)\" 'a copy of winnow' && ln -s 'a copy of winnow' link");
    Ran version = shell.run("winnow --version");

    assertEquals(version, shell.run("'./a copy of winnow' --version"));
    assertEquals(version, shell.run("./link --version"));
    assertEquals(version, shell.run("PATH=$PWD:$PATH; link --version"));
  }

  @Test
  void aClosedPipeEndsItQuietly() throws Exception {
    Ran ran = shell.run("{ winnow $FIXTURES $FIXTURES $FIXTURES; echo $? >exit; } | head -1");

    assertEquals(1, ran.lines().size());
    assertEquals("", ran.err());
    assertEquals("0\n", Files.readString(shell.at("exit")));
  }

  @Test
  void aClosedPipeEndsItThoughTheInputNeverEnds() throws Exception {
    shell.file("record", RECORD);

    Ran ran =
        shell.run("yes \"$(cat record)\" | { winnow --from jsonl; echo $? >exit; } | head -1");

    assertEquals(1, ran.lines().size());
    assertEquals("", ran.err());
    assertEquals("0\n", Files.readString(shell.at("exit")));
  }

  @Test
  void aRecordComesOutAtOnceThoughTheInputStaysOpen() throws Exception {
    Path out = fifo("out");
    Process winnow = shell.start("exec winnow --from jsonl >out");
    OutputStream in = winnow.getOutputStream();

    try (BufferedReader lines = Files.newBufferedReader(out)) {
      for (int i = 0; i < 3; i++) {
        in.write(RECORD.getBytes(StandardCharsets.UTF_8));
        in.flush();

        assertTrue(lines.readLine().contains("The barges wait below the locks."));
      }
      in.close();
      assertEquals(null, lines.readLine());
    }
    assertEquals(0, Shell.exit(winnow));
  }

  @Test
  void aFullDiskBehindStdoutIsNamed() throws Exception {
    shell.needs("test -c /dev/full");

    Ran ran = shell.run("winnow $FIXTURES >/dev/full");

    assertEquals(3, ran.exit());
    assertEquals(1, ran.complaints().size());
    assertTrue(ran.err().startsWith("winnow: stdout: "), ran.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-qV", "--help", "date --help"})
  void aFullDiskIsNamedThoughNothingWasToBeCleaned(String asked) throws Exception {
    shell.needs("test -c /dev/full");

    Ran ran = shell.run("winnow " + asked + " >/dev/full");

    assertEquals(3, ran.exit());
    assertTrue(ran.err().startsWith("winnow: stdout: "), ran.err());
  }

  /** What the launcher hands to Java, were Java what says so. */
  private List<String> handedOver(String command) throws Exception {
    shell.file("jdk/bin/java", "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
    shell.run("chmod +x jdk/bin/java; truncate -s 9M much.jsonl much.txt; cp $PAGE page.txt");
    shell.run(
        "mkdir few many; touch few/1.txt few/2.txt; for i in $(seq 1000); do : >many/$i; done");
    Ran ran = shell.run("export JAVA_HOME=$PWD/jdk WINNOW_CACHE=off; " + command);
    assertEquals(new Ran(0, ran.out(), ""), ran);
    return ran.lines();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "winnow page.txt",
        "winnow <page.txt",
        "cat page.txt | winnow",
        "winnow --version",
        "winnow few",
        "winnow few page.txt",
        "winnow --from jsonl page.txt",
        "winnow --from jsonl <page.txt",
        "winnow none.jsonl </dev/null"
      })
  void aFewPagesAreLeftToTheFirstCompiler(String command) throws Exception {
    assertTrue(handedOver(command).contains("-XX:TieredStopAtLevel=1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cat page.txt | winnow --from jsonl",
        "winnow --from=jsonl <much.jsonl",
        "winnow many",
        "winnow few many",
        "winnow much.jsonl",
        "winnow --from jsonl much.txt",
        "ls few | winnow --files-from -",
        "winnow fit few",
        "mkfifo pipe; winnow pipe"
      })
  void aBatchIsWorthTheSecondCompiler(String command) throws Exception {
    List<String> handedOver = handedOver(command);

    assertFalse(handedOver.contains("-XX:TieredStopAtLevel=1"));
    assertTrue(handedOver.stream().anyMatch(word -> word.startsWith("-XX:Tier4")));
  }

  @Test
  void everyFixtureComesOutInOneRun() throws Exception {
    try (var folders = Files.list(Shell.FIXTURES)) {
      assertEquals(folders.count(), shell.run("winnow $FIXTURES").lines().size());
    }
  }

  @Test
  void noHomeAndNoLocaleMakeNoDifference() throws Exception {
    shell.run("cp $PAGE März.txt");

    Ran usual = shell.run("LC_ALL=C.UTF-8 winnow März.txt");

    assertEquals(0, usual.exit(), usual.err());
    assertTrue(usual.out().contains("März.txt"), usual.out());
    for (String bare : List.of("LC_ALL=C", "LANG=C", "env -i PATH=\"$PATH\"")) {
      assertEquals(usual, shell.run(bare + " winnow März.txt"), bare);
    }
  }

  private Path fifo(String name) throws Exception {
    shell.run("mkfifo " + name);
    return shell.at(name);
  }
}
