package winnow.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import winnow.batch.Fingerprint.Print;
import winnow.batch.Manifest.Entry;

/** A directory that mirrors the tree of the inputs, a file for each, and its ledger. */
public final class Mirror implements Destination {
  private final Path directory;
  private final Map<Input, Path> targets;
  private final String settings;
  private final Ledger ledger;
  private final ReentrantLock writing = new ReentrantLock();
  private AtomicFile open;

  /**
   * Opens a directory, made where it is not there.
   *
   * @param settings what else decides what a page becomes: rules, model, options
   * @throws UsageException when it cannot be written, or another run writes there
   */
  public Mirror(Path directory, Map<Input, Path> targets, String settings) {
    this.directory = directory;
    this.targets = Map.copyOf(targets);
    this.settings = settings;
    this.ledger = new Ledger(directory);
  }

  /** Those inputs whose files are not there, or not as they would be written now. */
  public List<Input> stale(List<Input> inputs) {
    List<Input> stale = new ArrayList<>();
    for (Input input : inputs) {
      if (!isFresh(input)) {
        stale.add(input);
      }
    }
    return stale;
  }

  private boolean isFresh(Input input) {
    Path target = targets.get(input);
    Optional<Entry> entry = ledger.of(target);
    try {
      return entry.isPresent()
          && input.path().isPresent()
          && entry.get().settings().equals(settings)
          && Files.size(directory.resolve(target)) == entry.get().written()
          && Files.size(input.path().get()) == entry.get().input().size()
          && Fingerprint.of(input.path().get()).equals(entry.get().input());
    } catch (IOException e) {
      // Whatever is wrong with it is told when it is read.
      return false;
    }
  }

  /** Ends all writing and deletes what is half written: the process ends. */
  public void stop() {
    // Never unlocked: whoever would write now waits until there is no process.
    writing.lock();
    try {
      if (open != null) {
        Files.deleteIfExists(open.hidden());
      }
    } catch (IOException e) {
      // It stays, hidden; the next run takes it up.
    }
  }

  @Override
  public void begin(Input input) throws IOException {
    writing.lock();
    try {
      open = new AtomicFile(directory.resolve(targets.get(input)), input.path());
    } catch (IOException e) {
      throw failed(input, e);
    } finally {
      writing.unlock();
    }
  }

  @Override
  public void page(Input input, String place, Cleaned page) throws IOException {
    try {
      open.write(page.text());
    } catch (IOException e) {
      throw failed(input, e);
    }
  }

  @Override
  public void end(Input input, Print print) throws IOException {
    Path target = targets.get(input);
    writing.lock();
    try (AtomicFile done = open) {
      open = null;
      long written = done.commit();
      if (!print.equals(Fingerprint.NONE)) {
        ledger.note(new Entry(target.toString(), print, settings, written));
      }
    } catch (FailedException e) {
      throw e;
    } catch (IOException e) {
      throw failed(input, e);
    } finally {
      writing.unlock();
    }
  }

  @Override
  public void abandon(Input input) throws IOException {
    if (open != null) {
      open.close();
      open = null;
    }
  }

  private FailedException failed(Input input, IOException e) {
    Path target = directory.resolve(targets.get(input));
    return new FailedException(input.label() + ": " + Reasons.of(target.toString(), e), e);
  }

  /** Each page's file is handed on when it is whole. */
  @Override
  public void flush() {}

  /** Leaves nothing half written, and what was done in the ledger. */
  @Override
  public void close() throws IOException {
    // Not in the midst of a stop, which leaves nothing half written.
    writing.lock();
    try (ledger) {
      if (open != null) {
        open.close();
      }
    } finally {
      writing.unlock();
    }
  }
}
