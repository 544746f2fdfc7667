package winnow.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import winnow.faults.Shell.Ran;

/** Signals that ask a run to end. */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class SignalsIT {
  private static final byte[] RECORD =
      "{\"text\":\"The barges wait below the locks.\"}\n".getBytes(StandardCharsets.UTF_8);

  // What is started in the background is told to ignore some signals, and so is all it starts.
  private static final String HEEDING = "exec env --default-signal=HUP,INT,TERM ";

  @RegisterExtension final Shell shell = new Shell();

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
  void aBatchLeavesWholeFilesOnlyAndIsResumed(String signal, int exit) throws Exception {
    shell.needs(HEEDING + "true");
    shell.run("winnow -o whole $FIXTURES; mkfifo pipe.jsonl");
    Process winnow =
        shell.start("mkdir out; " + HEEDING + "winnow -o out $FIXTURES pipe.jsonl $PAGE");

    try (OutputStream pipe = Files.newOutputStream(shell.at("pipe.jsonl"))) {
      pipe.write(RECORD);
      pipe.flush();
      awaitHalfWritten(shell.at("out"));
      shell.run("kill -" + signal + " " + winnow.pid());
      assertEquals(exit, Shell.exit(winnow));
    }

    assertEquals(shell.visible("whole"), shell.visible("out"));
    assertEquals("", shell.run("find out -name '.winnow-tmp*'").out());
    Ran resumed = shell.run("winnow -v -o out --resume $FIXTURES $PAGE");
    assertTrue(resumed.err().startsWith("winnow: 1 page"), resumed.err());
  }

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143"})
  void whatWaitsForStdinEnds(String signal, int exit) throws Exception {
    shell.needs(HEEDING + "true");
    shell.run("mkfifo out");
    Process winnow = shell.start(HEEDING + "winnow --from jsonl >out");

    try (BufferedReader lines = Files.newBufferedReader(shell.at("out"))) {
      winnow.getOutputStream().write(RECORD);
      winnow.getOutputStream().flush();
      assertTrue(lines.readLine().contains("The barges"));
      shell.run("kill -" + signal + " " + winnow.pid());

      assertEquals(exit, Shell.exit(winnow));
    }
  }

  private static void awaitHalfWritten(Path directory) throws Exception {
    try (WatchService watch = directory.getFileSystem().newWatchService()) {
      directory.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
      boolean isThere = isHalfWritten(directory);
      while (!isThere) {
        WatchKey key = watch.take();
        for (WatchEvent<?> event : key.pollEvents()) {
          isThere |= event.context().toString().startsWith(".winnow-tmp");
        }
        key.reset();
      }
    }
  }

  private static boolean isHalfWritten(Path directory) throws Exception {
    try (var entries = Files.newDirectoryStream(directory, ".winnow-tmp*")) {
      return entries.iterator().hasNext();
    }
  }
}
