package winnow.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.batch.Exit;

final class FailureTest {
  private static final String ASK = "; please report it with the page that shows it";

  @TempDir Path folder;

  @Test
  void aBugOnOneInputIsNamedAndTheOthersGoOn() throws IOException {
    String good = Files.writeString(folder.resolve("a.txt"), "Lamps\n").toString();
    InputStream broken = broken(new IllegalStateException("no lamp"));

    Runner run = Runner.run(broken, false, "--stdin-name", "page", "-", good, folder + "/no.txt");

    assertEquals(Exit.BUG, run.exit());
    assertEquals(
        "winnow: page: a bug: java.lang.IllegalStateException: no lamp"
            + ASK
            + "\nwinnow: "
            + folder
            + "/no.txt: no such file or directory",
        run.err().strip());
    assertEquals(1, run.out().lines().count());
  }

  @Test
  void aPageThatIsTooDeepIsNamed() {
    Runner run = Runner.run(broken(new StackOverflowError()), false, "explain", "-");

    assertEquals(Exit.BUG, run.exit());
    assertEquals("winnow: stdin: a bug: java.lang.StackOverflowError" + ASK, run.err().strip());
  }

  @Test
  void anyOtherErrorEndsTheProgramInOneLine() {
    Runner run = Runner.run(broken(new AssertionError("no lamp")), false);

    assertEquals(Exit.BUG, run.exit());
    assertEquals("winnow: a bug: java.lang.AssertionError: no lamp" + ASK, run.err().strip());
  }

  @Test
  void outOfMemoryIsToldWithTheWayOut() {
    Runner run = Runner.run(broken(new OutOfMemoryError("Java heap space")), false);

    assertEquals(Exit.PARTLY, run.exit());
    assertEquals(
        "winnow: stdin: too large for the memory Java has; JAVA_TOOL_OPTIONS=-Xmx4g allows it 4 GB",
        run.err().strip());
  }

  private static InputStream broken(Error error) {
    return broken(
        () -> {
          throw error;
        });
  }

  private static InputStream broken(RuntimeException bug) {
    return broken(
        () -> {
          throw bug;
        });
  }

  /** A stdin that does this to whoever reads it. */
  private static InputStream broken(IntSupplier reading) {
    return new InputStream() {
      @Override
      public int read() {
        return reading.getAsInt();
      }

      @Override
      public int read(byte[] bytes, int from, int length) {
        return read();
      }
    };
  }
}
