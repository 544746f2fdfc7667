package winnow.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import winnow.batch.Input;
import winnow.read.Size;

/** A line on the terminal that tells how far the work is; nothing in its first second. */
final class Progress {
  private static final Duration QUIET = Duration.ofSeconds(1);
  private static final Duration BETWEEN = Duration.ofMillis(200);
  private static final String ERASE = "\r\u001b[K";

  private final Terminal terminal;
  private final boolean isShown;
  private final OptionalLong allBytes;
  private final Instant start;
  private Instant next;
  private boolean isOnScreen;

  Progress(Terminal terminal, List<Input> inputs) {
    this.terminal = terminal;
    this.isShown = terminal.stderrIsTerminal();
    this.allBytes = isShown ? sizes(inputs) : OptionalLong.empty();
    this.start = terminal.host().clock().instant();
    this.next = start.plus(QUIET);
  }

  /** What there is to read; unknown with stdin, a pipe, or a file that is not there. */
  private static OptionalLong sizes(List<Input> inputs) {
    long all = 0;
    try {
      for (Input input : inputs) {
        Path path = input.path().orElse(null);
        if (path == null || !Files.isRegularFile(path)) {
          return OptionalLong.empty();
        }
        all += Files.size(path);
      }
      return OptionalLong.of(all);
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }

  void show(long pages, long bytes) {
    Instant now = isShown ? terminal.host().clock().instant() : start;
    if (isShown && !now.isBefore(next)) {
      next = now.plus(BETWEEN);
      terminal.err().print(ERASE + line(pages, bytes, Duration.between(start, now)));
      terminal.err().flush();
      isOnScreen = true;
    }
  }

  private String line(long pages, long bytes, Duration time) {
    double seconds = time.toMillis() / 1000.0;
    String line =
        String.format(
            Locale.ROOT,
            "%,d pages  %s  %s/s  %,.0f pages/s",
            pages,
            Size.told(bytes),
            Size.told(Math.round(bytes / seconds)),
            pages / seconds);
    return allBytes.isPresent() && bytes > 0 ? line + left(bytes, seconds) : line;
  }

  private String left(long bytes, double seconds) {
    long left = Math.round((allBytes.getAsLong() - bytes) * seconds / bytes);
    return String.format(
        Locale.ROOT, "  %d:%02d left", Math.max(0, left) / 60, Math.max(0, left) % 60);
  }

  /** Takes the line away, before something else is written. */
  void clear() {
    if (isOnScreen) {
      terminal.err().print(ERASE);
      terminal.err().flush();
      isOnScreen = false;
    }
  }
}
