package winnow.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a resumed run does again, and what it leaves alone. */
final class ResumeIT {
  private static final FileTime LONG_AGO = FileTime.from(Instant.EPOCH);
  private static final List<String> PAGES = List.of("a.txt", "b.txt", "c.txt");

  @RegisterExtension final Shell shell = new Shell();

  @BeforeEach
  void run() throws Exception {
    shell.run("mkdir in; for f in a b c; do cp $PAGE in/$f.txt; done; winnow -o out in");
    for (String page : PAGES) {
      Files.setLastModifiedTime(shell.at("out/" + page + ".json"), LONG_AGO);
    }
  }

  @Test
  void whatIsFreshIsLeftAlone() throws Exception {
    assertEquals(List.of(), redone("in"));
  }

  @Test
  void anInputThatWasTouchedOnlyIsLeftAlone() throws Exception {
    shell.run("touch in/a.txt");

    assertEquals(List.of(), redone("in"));
  }

  @Test
  void aChangedInputIsDoneAgain() throws Exception {
    shell.run("tr b d <in/b.txt >new && mv new in/b.txt && echo more >>in/c.txt");

    assertEquals(List.of("b.txt", "c.txt"), redone("in"));
  }

  @Test
  void aDeletedOrDamagedOutputIsDoneAgain() throws Exception {
    String whole = Files.readString(shell.at("out/a.txt.json"));
    shell.run("rm out/a.txt.json; head -c 100 out/b.txt.json >half; cp half out/b.txt.json");

    assertEquals(List.of("a.txt", "b.txt"), redone("in"));
    assertEquals(whole, Files.readString(shell.at("out/a.txt.json")));
  }

  @Test
  void anOptionThatChangesWhatIsWrittenDoesAllAgain() throws Exception {
    for (String option : List.of("--pretty", "--keep more", "--no-removed", "--no-category date")) {
      assertEquals(PAGES, redone(option + " in"), option);
      run();
    }
  }

  @Test
  void anOptionThatDoesNotIsOfNoConcern() throws Exception {
    assertEquals(List.of(), redone("-j1 -q --exclude x in"));
  }

  @Test
  void aChangedRulePackDoesAllAgain() throws Exception {
    String rule =
        """
        rule own-barges
          category  other
          match     ^barges
          strength  strong
          why       barges
          drop      Barges
          keep      No barges
        """;
    shell.file("own.rules", rule);
    assertEquals(PAGES, redone("--rules own.rules in"));
    assertEquals(List.of(), redone("--rules own.rules in"));

    shell.file("own.rules", rule.replace("strong", "weak"));

    assertEquals(PAGES, redone("--rules own.rules in"));
  }

  @Test
  void aBrokenManifestDoesAllAgain() throws Exception {
    shell.run("head -c 300 /dev/urandom >out/.winnow/manifest");

    assertEquals(PAGES, redone("in"));
    assertEquals(List.of(), redone("in"));
  }

  @Test
  void aNewInputIsDone() throws Exception {
    shell.run("cp $PAGE in/d.txt");

    assertEquals(List.of(), redone("in"));
    assertNotEquals(null, shell.visible("out").get("d.txt.json"));
  }

  /** Resumes; the pages whose files were written anew. */
  private List<String> redone(String arguments) throws Exception {
    assertEquals(0, shell.run("winnow -o out --resume " + arguments).exit());
    List<String> redone = new ArrayList<>();
    for (String page : PAGES) {
      if (!Files.getLastModifiedTime(shell.at("out/" + page + ".json")).equals(LONG_AGO)) {
        redone.add(page);
        Files.setLastModifiedTime(shell.at("out/" + page + ".json"), LONG_AGO);
      }
    }
    return redone;
  }
}
