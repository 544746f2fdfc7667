package winnow.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.batch.Cleaned;
import winnow.batch.Input;
import winnow.read.InputFormat;

final class ProgressTest {
  private static final String ERASE = "\r\u001b[K";
  private static final Cleaned PAGE = new Cleaned("", 1, List.of());

  private static final List<Input> STDIN = List.of(input(Optional.empty()));

  @TempDir Path folder;
  private final StringWriter err = new StringWriter();
  private Instant now = Instant.EPOCH;
  private final InstantSource clock = () -> now;

  @Test
  void nothingIsShownInTheFirstSecondAndThenALine() {
    Progress progress = new Progress(terminal(true), STDIN);

    at(999);
    progress.show(1, 1024);
    assertEquals("", err.toString());
    at(1000);
    progress.show(20, 2048);

    assertEquals(ERASE + "20 pages  2 KB  2 KB/s  20 pages/s", err.toString());
  }

  @Test
  void theLineIsNotWrittenAnewForEveryPage() {
    Progress progress = new Progress(terminal(true), STDIN);
    at(1000);
    progress.show(1, 1024);
    String shown = err.toString();

    at(1199);
    progress.show(2, 1024);
    assertEquals(shown, err.toString());
    at(1200);
    progress.show(3, 1024);

    assertEquals(shown + ERASE + "3 pages  1 KB  853 B/s  3 pages/s", err.toString());
  }

  @Test
  void whatIsLeftIsToldWhenAllThereIsIsKnown() throws IOException {
    Path file = Files.write(folder.resolve("a.txt"), new byte[4096]);
    Progress progress = new Progress(terminal(true), List.of(input(Optional.of(file))));

    at(30_000);
    progress.show(1, 1024);

    assertEquals(ERASE + "1 pages  1 KB  34 B/s  0 pages/s  1:30 left", err.toString());
  }

  @Test
  void withStdinWhatIsLeftIsNotKnown() {
    Progress progress = new Progress(terminal(true), STDIN);

    at(2000);
    progress.show(1, 1024);

    assertEquals(ERASE + "1 pages  1 KB  512 B/s  1 pages/s", err.toString());
  }

  @Test
  void theLineIsTakenAwayBeforeAComplaintAndAtTheEnd() {
    Tally tally = new Tally(terminal(true), STDIN, true);
    at(1000);
    tally.done(PAGE, 1024);
    String line = ERASE + "1 pages  1 KB  1 KB/s  1 pages/s";

    tally.complain("a.txt: not text");
    tally.failed();
    assertEquals(line + ERASE + "winnow: a.txt: not text\n", err.toString());
    tally.complain("b.txt: not text");
    tally.failed();

    assertEquals(
        line + ERASE + "winnow: a.txt: not text\nwinnow: b.txt: not text\n", err.toString());
  }

  @Test
  void withoutATerminalNothingIsShown() {
    Progress progress = new Progress(terminal(false), STDIN);

    at(5000);
    progress.show(1, 1024);
    progress.clear();

    assertEquals("", err.toString());
  }

  private void at(long millis) {
    now = Instant.ofEpochMilli(millis);
  }

  private static Input input(Optional<Path> path) {
    return new Input(path, Optional.empty(), Optional.empty(), InputFormat.TEXT);
  }

  private Terminal terminal(boolean stderrIsTerminal) {
    return new Terminal(
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        new PrintWriter(err, true),
        new Terminal.Ends(false, false, stderrIsTerminal, false),
        true,
        new Host(1, "17", clock, last -> {}));
  }
}
