package winnow.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.JsonReader;

/** The built program, run by a shell through real pipes. */
final class PipesIT {
  private static final Path PROGRAM = Path.of("target/winnow").toAbsolutePath();
  private static final String PAGE = "fixtures/one-digit-minutes-make-a-time/page.txt";
  private static final int SECONDS = 60;

  @TempDir Path folder;

  private record Ran(int exit, String out, String err) {}

  @Test
  void aFileAndTheSameThroughAPipeComeOutAlike() throws Exception {
    Map<String, Object> file = JsonReader.object(shell("target/winnow " + PAGE).out());
    Map<String, Object> pipe = JsonReader.object(shell("cat " + PAGE + " | target/winnow").out());

    assertEquals(PAGE, file.remove("file"));
    assertEquals(null, pipe.remove("file"));
    assertEquals(file, pipe);
  }

  @Test
  void aCopyAndALinkWork() throws Exception {
    Path copy = folder.resolve("a copy of winnow");
    Files.copy(PROGRAM, copy, StandardCopyOption.COPY_ATTRIBUTES);
    Path link = Files.createSymbolicLink(folder.resolve("link"), copy);

    assertEquals(shell("target/winnow --version"), shell("'" + copy + "' --version"));
    assertEquals(shell("target/winnow --version"), shell("'" + link + "' --version"));
    assertEquals(
        shell("target/winnow --version"), shell("PATH='" + folder + "':$PATH; link --version"));
  }

  @Test
  void thePlainLocaleMakesNoDifference() throws Exception {
    Path page = folder.resolve("März.txt");
    Files.copy(Path.of(PAGE), page);
    String command = "target/winnow '" + page + "'";

    Ran plain = shell("LC_ALL=C " + command);

    assertEquals(0, plain.exit(), plain.err());
    assertTrue(plain.out().contains("März.txt"), plain.out());
    assertEquals(shell("LC_ALL=C.UTF-8 " + command), plain);
  }

  @Test
  void aClosedPipeEndsItQuietly() throws Exception {
    Ran ran =
        shell(
            "{ target/winnow fixtures fixtures fixtures; echo $? >'"
                + folder
                + "/exit'; } | head -1");

    assertEquals(1, ran.out().lines().count());
    assertEquals("", ran.err());
    assertEquals("0", Files.readString(folder.resolve("exit")).strip());
  }

  @Test
  void aDirectoryWithoutPermissionIsNamed() throws Exception {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    shell("chmod 000 '" + locked + "'");
    boolean isRoot = shell("id -u").out().strip().equals("0");

    Ran ran = shell("target/winnow '" + locked + "' " + PAGE);
    shell("chmod 700 '" + locked + "'");

    // The superuser may read what nobody may.
    assertEquals(isRoot ? Exit.DONE : Exit.PARTLY, ran.exit());
    assertEquals(isRoot ? "" : "winnow: " + locked + ": permission denied", ran.err().strip());
    assertEquals(1, ran.out().lines().count());
  }

  @Test
  void everyFixtureComesOutInOneRun() throws Exception {
    try (var folders = Files.list(Path.of("fixtures"))) {
      assertEquals(folders.count(), shell("target/winnow fixtures").out().lines().count());
    }
  }

  private Ran shell(String command) throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path err = Files.createTempFile(folder, "err", ".txt");
    Process process =
        new ProcessBuilder(List.of("sh", "-c", command))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    process.getOutputStream().close();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      fail(command + " runs for more than " + SECONDS + " seconds");
    }
    return new Ran(process.exitValue(), Files.readString(out), Files.readString(err));
  }
}
