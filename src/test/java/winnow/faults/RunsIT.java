package winnow.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import winnow.faults.Shell.Ran;

/** What a run tells, and that it tells the same however many hands it has. */
final class RunsIT {
  @RegisterExtension final Shell shell = new Shell();

  @Test
  void anyNumberOfHandsPrintsTheSameInTheSameOrder() throws Exception {
    String records =
        IntStream.range(0, 400)
            .mapToObj(i -> i % 3 == 0 ? "{broken" + i : "{\"text\":\"Barge " + i + " waits.\"}")
            .collect(Collectors.joining("\n"));
    shell.file("r.jsonl", records);

    Ran one = shell.run("winnow -j1 $FIXTURES none r.jsonl none2 $PAGE");

    assertEquals(3, one.exit());
    assertEquals(134 + 2, one.complaints().size());
    assertEquals(one, shell.run("winnow -j4 $FIXTURES none r.jsonl none2 $PAGE"));
  }

  @Test
  void anyNumberOfHandsWritesTheSameFiles() throws Exception {
    shell.run("winnow -j1 -o one $FIXTURES; winnow -j4 -o four $FIXTURES");

    assertEquals(new Ran(0, "", ""), shell.run("diff -r one four"));
  }

  @Test
  void checkTellsWhetherAnythingWouldBeRemoved() throws Exception {
    shell.file("clean.txt", "The barges wait below the locks.\n");
    shell.run("cp $PAGE page.txt");

    Ran ran = shell.run("winnow --check clean.txt page.txt");

    assertEquals(1, ran.exit());
    assertEquals(1, ran.lines().size());
    assertTrue(ran.out().startsWith("page.txt: "), ran.out());
    assertEquals(new Ran(0, "", ""), shell.run("winnow --check clean.txt"));
  }

  @Test
  void checkOfWhatIsNotThereIsNoAnswer() throws Exception {
    assertEquals(3, shell.run("winnow --check $PAGE none").exit());
  }

  @Test
  void dryRunWritesNothing() throws Exception {
    shell.run("cp $PAGE page.txt");

    Ran ran = shell.run("winnow --dry-run -o out page.txt");

    assertEquals(new Ran(0, "page.txt -> out/page.txt.json\n", ""), ran);
    assertFalse(Files.exists(shell.at("out")));
  }

  @Test
  void quietSaysNothingAndTheExitStatusTells() throws Exception {
    Ran ran = shell.run("winnow -q $PAGE none");

    assertEquals(3, ran.exit());
    assertEquals("", ran.err());
    assertEquals(1, ran.lines().size());
  }

  @Test
  void verboseTellsWhatWasDone() throws Exception {
    Ran ran = shell.run("winnow -v $PAGE none");

    List<String> told = ran.complaints();
    assertEquals("winnow: none: no such file or directory", told.get(0));
    assertTrue(told.get(1).startsWith("winnow: 1 page"), ran.err());
    assertTrue(told.get(1).endsWith("; 1 failed"), ran.err());
    assertEquals(2, told.size());
  }

  @Test
  void aWrongOptionIsWrongUseAndWritesNothing() throws Exception {
    for (String wrong : List.of("--none", "-j 0", "--max-page 0", "--from x", "--resume")) {
      Ran ran = shell.run("winnow " + wrong + " $PAGE");

      assertEquals(2, ran.exit(), wrong);
      assertEquals("", ran.out(), wrong);
      assertFalse(ran.err().isEmpty(), wrong);
    }
  }
}
