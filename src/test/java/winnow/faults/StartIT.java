package winnow.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import winnow.faults.Shell.Ran;

/** The archive of classes that a run starts from: made once, trusted never, needed by nobody. */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class StartIT {
  private static final String NOW = "export XDG_CACHE_HOME=\"$PWD/cache\" WINNOW_CACHE=now; ";
  private static final String ARCHIVES = "find cache -name classes.jsa";
  private static final String MADE = "classes.jsa\njdk\nmodules\nwinnow\n";

  @RegisterExtension final Shell shell = new Shell();

  private Ran without;

  @BeforeEach
  void cleanWithout() throws Exception {
    shell.run("cp $PAGE page.txt");
    without = shell.run("WINNOW_CACHE=off winnow page.txt none");
  }

  @Test
  void eightFirstRunsAtOnceMakeOneArchive() throws Exception {
    shell.run(NOW + "for i in 1 2 3 4 5 6 7 8; do winnow page.txt >$i 2>&1 & done; wait");

    for (int run = 1; run <= 8; run++) {
      assertEquals(without.out(), Files.readString(shell.at(String.valueOf(run))));
    }
    assertEquals(MADE, shell.run("ls cache/winnow/*").out());
    assertEquals(without, shell.run(NOW + "winnow page.txt none"));
  }

  @Test
  void aRunStartsFromTheArchive() throws Exception {
    shell.needs("test -r /proc/self/maps");
    shell.run(NOW + "winnow --version; mkfifo out");
    Process winnow = shell.start(NOW + "exec winnow --from jsonl >out");

    try (BufferedReader lines = Files.newBufferedReader(shell.at("out"))) {
      byte[] page = "{\"text\":\"The barges wait.\"}\n".getBytes(StandardCharsets.UTF_8);
      winnow.getOutputStream().write(page);
      winnow.getOutputStream().flush();
      assertTrue(lines.readLine().contains("The barges"));

      assertEquals(0, shell.run("grep -q classes.jsa /proc/" + winnow.pid() + "/maps").exit());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "truncate -s 9M $archive",
        ": >$archive",
        "echo 'no archive' >$archive",
        "printf x | dd of=$archive bs=1 seek=7000000 conv=notrunc",
        "touch ../bin/winnow",
        "touch -d 2001-01-01 ../bin/winnow",
        "rm cache/winnow/*/modules"
      })
  void whatChangedIsNotUsedAndIsMadeAnew(String change) throws Exception {
    shell.run("mkdir ../bin && cp \"$(command -v winnow)\" ../bin");
    String own = NOW + "PATH=$PWD/../bin:$PATH; ";
    shell.run(own + "winnow --version");
    String old = identity();

    shell.run("archive=$(" + ARCHIVES + "); chmod u+w $archive; " + change);
    Ran ran = shell.run(own + "winnow page.txt none");

    assertEquals(without, ran);
    assertEquals(MADE, shell.run("ls cache/winnow/*").out());
    assertNotEquals(old, identity());
  }

  private String identity() throws Exception {
    return shell.run("ls -i --full-time $(" + ARCHIVES + ")").out();
  }

  @Test
  void whatJavaFindsUnfitSaysNothing() throws Exception {
    shell.run(NOW + "winnow --version");

    shell.run(
        "archive=$("
            + ARCHIVES
            + "); chmod u+w $archive; touch -r $archive time;"
            + " echo 'no archive' >$archive; touch -r time $archive");

    assertEquals(without, shell.run(NOW + "winnow page.txt none"));
  }

  @Test
  void aCopyHasAnArchiveOfItsOwnUntilItIsGone() throws Exception {
    shell.run("mkdir 'a b' && cp \"$(command -v winnow)\" 'a b/wínnow'");
    String spaced = NOW + "XDG_CACHE_HOME=\"$PWD/cache/ä b\"; ";
    shell.run(spaced + "winnow --version");

    Ran copy = shell.run(spaced + "'a b/wínnow' page.txt none");

    assertEquals(without, copy);
    assertEquals(2, shell.run(ARCHIVES).lines().size());
    shell.run("mv 'a b/wínnow' 'a b/other'");
    shell.run(spaced + "'a b/other' --version");
    assertEquals(2, shell.run(ARCHIVES).lines().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "env WINNOW_CACHE=off XDG_CACHE_HOME=$PWD/cache",
        "env -u HOME -u XDG_CACHE_HOME WINNOW_CACHE=now",
        "env XDG_CACHE_HOME=cache WINNOW_CACHE=now",
        "env XDG_CACHE_HOME=$PWD/page.txt WINNOW_CACHE=now",
        "env XDG_CACHE_HOME=/proc WINNOW_CACHE=now",
        "env -u XDG_CACHE_HOME HOME=/nonexistent WINNOW_CACHE=now"
      })
  void whereNoneCanOrMayBeKeptNoneIsMade(String environment) throws Exception {
    assertEquals(without, shell.run(environment + " winnow page.txt none"));
    assertFalse(Files.exists(shell.at("cache")));
  }

  @Test
  void whatAnotherOwnsIsNeitherUsedNorFilled() throws Exception {
    shell.needs("test \"$(id -u)\" = 0");
    shell.run("mkdir -p -m 777 cache/winnow; chmod 777 cache");

    Ran ran = shell.runBound(NOW + "winnow page.txt none");

    assertEquals(without, ran);
    assertEquals("", shell.run("ls cache/winnow").out());
  }

  @Test
  void aProgramNobodyMayWriteToHasAnArchivePerUser() throws Exception {
    shell.run("mkdir -m 777 open");

    Ran ran = shell.runBound("mkdir open/cache; cd open; " + NOW + "winnow ../page.txt >out");

    assertEquals(new Ran(0, "", ""), ran);
    assertEquals(MADE, shell.run("ls open/cache/winnow/*").out());
    assertEquals(new Ran(0, "", ""), shell.run("find open/cache -name classes.jsa -perm /077"));
  }

  @Test
  void theFirstRunDoesNotWaitForTheArchive() throws Exception {
    shell.run("mkdir ../slow && mkfifo ../slow/gate ../slow/done");
    shell.file("../slow/nice", "#!/bin/sh\n[ -e ${0%/*}/open ] || cat ${0%/*}/gate\nexec \"$@\"\n");
    // Tells when the archive is in its place.
    shell.file("../slow/mv", "#!/bin/sh\n/bin/mv \"$@\"\necho >${0%/*}/done\n");
    shell.run("chmod +x ../slow/*");
    String slow = "export PATH=$PWD/../slow:$PATH XDG_CACHE_HOME=\"$PWD/cache\"; ";

    Ran first = shell.run(slow + "{ winnow page.txt none 2>&1 >&3 | cat >&2; } 3>&1 | cat");
    Ran second = shell.run(slow + "winnow page.txt none");

    assertEquals(List.of(without.out(), without.err()), List.of(first.out(), first.err()));
    assertEquals(without, second);
    assertEquals("", shell.run(ARCHIVES).out());
    shell.run("touch ../slow/open; : >../slow/gate; cat ../slow/done");
    assertEquals(1, shell.run(ARCHIVES).lines().size());
  }
}
