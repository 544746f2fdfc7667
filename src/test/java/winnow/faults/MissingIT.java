package winnow.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import winnow.faults.Shell.Ran;

/** Inputs that are not there, or not to be read, or oddly named. */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class MissingIT {
  @RegisterExtension final Shell shell = new Shell();

  @Test
  void aFileThatVanishesMidwayIsNamed() throws Exception {
    shell.run("mkfifo a.txt && mkdir in && cp $PAGE in/b.txt && cp $PAGE in/c.txt");
    Process winnow = shell.start("exec winnow a.txt in >out 2>err");

    try (OutputStream pipe = Files.newOutputStream(shell.at("a.txt"))) {
      Files.delete(shell.at("in/b.txt"));
      pipe.write("The barges wait below the locks.\n".getBytes(StandardCharsets.UTF_8));
    }

    assertEquals(3, Shell.exit(winnow));
    assertEquals(
        "winnow: in/b.txt: no such file or directory\n", Files.readString(shell.at("err")));
    assertEquals(2, Files.readAllLines(shell.at("out")).size());
  }

  @Test
  void aDirectoryThatIsNotThereIsNamed() throws Exception {
    Ran ran = shell.run("winnow none/ $PAGE");

    assertEquals(3, ran.exit());
    assertEquals(List.of("winnow: none/: no such file or directory"), ran.complaints());
    assertEquals(1, ran.lines().size());
  }

  @Test
  void aListThatIsNotThereIsWrongUse() throws Exception {
    Ran ran = shell.run("winnow --files-from none");

    assertEquals(new Ran(2, "", "winnow: --files-from none: no such file or directory\n"), ran);
  }

  @Test
  void aFileAndADirectoryOneMayNotReadAreNamed() throws Exception {
    shell.run("mkdir -p in/b && cp $PAGE in/a.txt && cp $PAGE in/c.txt && chmod 0 in/a.txt in/b");

    Ran ran = shell.runBound("winnow in");

    assertEquals(3, ran.exit());
    assertEquals(
        List.of("winnow: in/b: permission denied", "winnow: in/a.txt: permission denied"),
        ran.complaints());
    assertEquals(1, ran.lines().size());
  }

  @Test
  void aNameThatIsNotUtf8IsReadInADirectoryAsAnArgumentAndFromAList() throws Exception {
    shell.needs("f=$(printf 'a\\377'); touch \"$f\" && rm \"$f\"");
    shell.run("mkdir in && cp $PAGE \"$(printf 'in/a\\377.txt')\"");

    Ran walked = shell.run("winnow in");

    assertEquals(0, walked.exit(), walked.err());
    assertTrue(walked.out().contains("\"file\":\"in/a\ufffd.txt\""), walked.out());
    assertEquals(walked, shell.run("winnow \"$(printf 'in/a\\377.txt')\""));
    assertEquals(walked, shell.run("printf 'in/a\\377.txt\\0' | winnow --files-from - -0"));
    assertEquals(walked, shell.run("LC_ALL=C winnow in"));
  }

  @Test
  void aNameThatIsNotUtf8IsWrittenAsItReads() throws Exception {
    shell.needs("f=$(printf 'a\\377'); touch \"$f\" && rm \"$f\"");
    shell.run("mkdir in && cp $PAGE \"$(printf 'in/a\\377.txt')\"");

    assertEquals(0, shell.run("winnow -o out in").exit());
    assertEquals(
        "winnow: 0 pages", shell.run("winnow -v -o out --resume in").err().substring(0, 15));

    shell.run("cp $PAGE \"$(printf 'in/a\\376.txt')\"");
    Ran alike = shell.run("winnow -o out in");

    assertEquals(2, alike.exit());
    assertTrue(alike.err().endsWith(": both would go to a\ufffd.txt.json\n"), alike.err());
  }

  @Test
  void tenThousandFilesNeedNoMoreThanAFewOpenOnes() throws Exception {
    shell.run(
        "mkdir in && cd in && echo 'The barges wait below the locks.' >a"
            + " && seq -f '%g.txt' 10000 | xargs -n 1000 sh -c 'tee \"$@\" <a >/dev/null' sh");

    Ran ran = shell.run("ulimit -n 64 && winnow in");

    assertEquals(0, ran.exit(), ran.err());
    assertEquals(10_000, ran.lines().size());
    assertEquals(0, shell.run("ulimit -n 64 && winnow -o out in").exit());
    assertEquals(10_000, shell.visible("out").size());
  }
}
