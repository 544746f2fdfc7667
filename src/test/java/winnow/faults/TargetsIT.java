package winnow.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import winnow.faults.Shell.Ran;

/** Output directories that cannot be one, or would not be the only place written to. */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class TargetsIT {
  @RegisterExtension final Shell shell = new Shell();

  @Test
  void aDirectoryOneMayNotWriteToIsRefused() throws Exception {
    shell.run("mkdir out && chmod 555 out; cp $PAGE page.txt");

    Ran ran = shell.runBound("winnow -o out page.txt");

    assertEquals(new Ran(2, "", "winnow: -o out: permission denied\n"), ran);
  }

  @Test
  void aDirectoryBelowOneMayNotWriteToIsNamedAndTheOthersAreWritten() throws Exception {
    shell.run("mkdir -p in/a in/b out/a && cp $PAGE in/a && cp $PAGE in/b");
    shell.run("chmod 777 out && chmod 555 out/a");

    Ran ran = shell.runBound("winnow -o out in");

    assertEquals(
        new Ran(3, "", "winnow: in/a/page.txt: out/a/page.txt.json: permission denied\n"), ran);
    assertEquals(Set.of("b/page.txt.json"), shell.visible("out").keySet());
  }

  @Test
  void aFileIsNoDirectoryToWriteTo() throws Exception {
    shell.file("out", "mine");

    Ran ran = shell.run("winnow -o out $PAGE");

    assertEquals(new Ran(2, "", "winnow: -o out: not a directory\n"), ran);
    assertEquals("mine", Files.readString(shell.at("out")));
  }

  @Test
  void aFileWhereADirectoryMustBeIsNamed() throws Exception {
    shell.run("mkdir -p in/a out && cp $PAGE in/a && cp $PAGE in && echo mine >out/a");

    Ran ran = shell.run("winnow -o out in");

    assertEquals(3, ran.exit());
    assertEquals(
        "winnow: in/a/page.txt: out/a/page.txt.json: a file stands in its way\n", ran.err());
    assertEquals("mine\n", shell.visible("out").get("a"));
    assertEquals(Set.of("a", "page.txt.json"), shell.visible("out").keySet());
  }

  @Test
  void aDirectoryWhereAFileMustBeIsNamed() throws Exception {
    shell.run("mkdir -p out/page.txt.json");

    Ran ran = shell.run("winnow -o out $PAGE");

    assertEquals(3, ran.exit());
    assertEquals("winnow: " + Shell.PAGE + ": out/page.txt.json: is a directory\n", ran.err());
    assertEquals("", shell.run("find out -name '.winnow-tmp*'").out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/proc", "/proc/none"})
  void nothingCanBeMadeInProc(String directory) throws Exception {
    shell.needs("test -d /proc/self");

    Ran ran = shell.run("winnow -o " + directory + " $PAGE");

    assertEquals(new Ran(2, "", "winnow: -o " + directory + ": nothing can be made there\n"), ran);
  }

  @Test
  void theSecondRunIntoADirectoryIsRefused() throws Exception {
    shell.run("mkfifo pipe.txt");
    Process first = shell.start("exec winnow -o out pipe.txt");

    try (OutputStream pipe = Files.newOutputStream(shell.at("pipe.txt"))) {
      Ran second = shell.run("winnow -o out $PAGE");
      pipe.write("The barges wait.\n".getBytes(StandardCharsets.UTF_8));

      assertEquals(new Ran(2, "", "winnow: -o out: another winnow is writing there\n"), second);
    }
    assertEquals(0, Shell.exit(first));
    assertEquals(Set.of("pipe.txt.json"), shell.visible("out").keySet());
  }

  @Test
  void twoInputsWithOneTargetAreRefused() throws Exception {
    shell.run("mkdir a b && cp $PAGE a && cp $PAGE b");

    Ran ran = shell.run("winnow -o out a/page.txt b/page.txt");

    assertEquals(
        new Ran(2, "", "winnow: a/page.txt and b/page.txt: both would go to page.txt.json\n"), ran);
    assertFalse(Files.exists(shell.at("out")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x.txt", "a/../../x.txt", "/etc/x.txt"})
  void aListedNameThatLeadsOutIsRefused(String name) throws Exception {
    Ran ran = shell.run("cp $PAGE ../x.txt; echo " + name + " | winnow -o out --files-from -");

    assertEquals(new Ran(2, "", "winnow: " + name + ": its output would leave out\n"), ran);
    assertFalse(Files.exists(shell.at("out")));
  }

  @Test
  void aLinkThatLeadsOutIsRefused() throws Exception {
    shell.run("mkdir -p in/a out else && cp $PAGE in/a && ln -s ../else out/a");

    Ran ran = shell.run("winnow -o out in");

    assertEquals(
        new Ran(2, "", "winnow: in/a/page.txt: its output would leave out by the link out/a\n"),
        ran);
    assertEquals("", shell.run("ls -A else").out());
    assertFalse(Files.exists(shell.at("out/.winnow")));
  }

  @Test
  void anInputIsNotWrittenOver() throws Exception {
    shell.run("cp $PAGE page && cp page page.json && mkdir out && cp page out/page.json");

    Ran ran = shell.run("winnow -o out page out/page.json");

    assertEquals(
        new Ran(2, "", "winnow: out/page.json: it would be written over while it is read\n"), ran);
  }

  @Test
  void theModeOfAnOldFileIsKept() throws Exception {
    shell.run("umask 022; mkdir out; touch out/page.txt.json; chmod 606 out/page.txt.json");

    shell.run("umask 077; winnow -o out $PAGE");

    assertEquals("-rw----rw-", mode("out/page.txt.json"));
  }

  @Test
  void aPrivatePageStaysPrivate() throws Exception {
    shell.run("cp $PAGE page.txt; chmod 600 page.txt");

    shell.run("umask 022; winnow -o out page.txt");

    assertEquals("-rw-------", mode("out/page.txt.json"));
  }

  private String mode(String file) throws Exception {
    return shell.run("ls -l " + file).out().substring(0, 10);
  }
}
