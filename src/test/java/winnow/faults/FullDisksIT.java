package winnow.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import winnow.faults.Shell.Ran;

/** An output directory with too little room. */
final class FullDisksIT {
  @RegisterExtension final Shell shell = new Shell();

  @BeforeEach
  void pages() throws Exception {
    shell.file("pages/a.txt", "The barges wait below the locks.\n");
    shell.file(
        "pages/b.txt", "The barges wait below the locks, and nobody knows why.\n".repeat(4000));
    shell.file("pages/c.txt", "The barges left at noon.\n");
  }

  @Test
  void aFileThatGrowsTooLargeIsNamedAndTheOthersAreWritten() throws Exception {
    Ran ran = shell.run("ulimit -f 16; winnow -o out pages");

    assertEquals(3, ran.exit());
    assertEquals(List.of("winnow: pages/b.txt: out/b.txt.json: file too large"), ran.complaints());
    assertEquals(Set.of("a.txt.json", "c.txt.json"), shell.visible("out").keySet());
    assertEquals("", shell.run("find out -name '.winnow-tmp*'").out());
  }

  @Test
  void anOldFileStaysWhereTheNewOneFindsNoRoom() throws Exception {
    shell.run("winnow -o out pages");
    String old = shell.visible("out").get("b.txt.json");

    Ran ran = shell.run("ulimit -f 16; winnow --pretty -o out pages");

    assertEquals(3, ran.exit());
    assertEquals(old, shell.visible("out").get("b.txt.json"));
  }

  @Test
  void aDiskThatIsFullIsNamedAndWhatFitsIsWritten() throws Exception {
    shell.needs("unshare -rm sh -c 'mkdir try && mount -t tmpfs -o size=64k tmpfs try'");

    Ran ran =
        shell.run(
            "mkdir out; unshare -rm sh -c"
                + " 'mount -t tmpfs -o size=64k tmpfs out; winnow -o out pages; echo $?;"
                + " find out -type f | sort'");

    assertEquals(
        List.of(
            "3", "out/.winnow/lock", "out/.winnow/manifest", "out/a.txt.json", "out/c.txt.json"),
        ran.lines());
    assertEquals(
        List.of("winnow: pages/b.txt: out/b.txt.json: no space left on device"), ran.complaints());
  }

  @Test
  void aJournalWithoutRoomIsNamedOnceAndThePagesAreWritten() throws Exception {
    shell.run("rm pages/b.txt; for i in $(seq 300); do cp pages/a.txt pages/$i.txt; done");

    Ran ran = shell.run("ulimit -f 16; winnow -o out pages");

    assertEquals(3, ran.exit());
    assertEquals(
        List.of(
            "winnow: out/.winnow/journal: file too large",
            "winnow: out/.winnow/manifest: file too large"),
        ran.complaints());
    assertEquals(302, shell.visible("out").size());
    assertTrue(shell.run("winnow -v -o out --resume pages").err().startsWith("winnow: "));
  }
}
