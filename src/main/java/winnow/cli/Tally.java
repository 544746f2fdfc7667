package winnow.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import winnow.batch.Batch;
import winnow.batch.Cleaned;
import winnow.batch.Exit;
import winnow.batch.Input;
import winnow.read.Size;
import winnow.rule.GivenUp;
import winnow.rule.Origin;
import winnow.rule.Rulebook;

/** Counts what is done, complains of what is not, and shows how far it is. */
final class Tally implements Batch.Watcher {
  private final Terminal terminal;
  private final boolean tellsAll;
  private final Progress progress;
  private final Instant start;
  private final Categories removed = new Categories();
  private long pages;
  private long kept;
  private long bytes;
  private long failures;

  /**
   * A count from nothing.
   *
   * @param tellsAll whether the counts are told at the end
   */
  Tally(Terminal terminal, List<Input> inputs, boolean tellsAll) {
    this.terminal = terminal;
    this.tellsAll = tellsAll;
    this.progress = new Progress(terminal, inputs);
    this.start = terminal.host().clock().instant();
  }

  @Override
  public void complain(String what) {
    progress.clear();
    terminal.complain(what);
  }

  @Override
  public void done(Cleaned page, long bytesRead) {
    pages++;
    bytes = bytesRead;
    kept += page.kept();
    removed.add(page.removed());
    progress.show(pages, bytesRead);
  }

  @Override
  public void failed() {
    failures++;
  }

  /** Tells what there is to tell of the whole; gives how the work ends at best. */
  int end(Rulebook rules) {
    progress.clear();
    List<GivenUp> givenUp = rules.givenUp();
    givenUp.forEach(each -> terminal.complain(told(each)));
    if (tellsAll) {
      summarize();
    }
    return givenUp.isEmpty() ? Exit.DONE : Exit.PARTLY;
  }

  private static String told(GivenUp each) {
    Origin origin = each.rule().origin();
    return String.format(
        Locale.ROOT,
        "%s: rule %s says nothing of %,d lines that took its patterns too long",
        origin.at(origin.line()),
        each.rule().id(),
        each.times());
  }

  private void summarize() {
    Duration time = Duration.between(start, terminal.host().clock().instant());
    double seconds = time.toMillis() / 1000.0;
    terminal.complain(
        String.format(
            Locale.ROOT,
            "%,d pages, %s in %.1f s: %,d paragraphs kept, %,d lines removed%s; %,d failed",
            pages,
            Size.told(bytes),
            seconds,
            kept,
            removed.all(),
            byCategory(),
            failures));
  }

  private String byCategory() {
    String counts = removed.toldByNumber();
    return counts.isEmpty() ? "" : " (" + counts + ")";
  }
}
