package winnow.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import winnow.batch.Fingerprint.Print;
import winnow.batch.Manifest.Entry;

/**
 * A directory that mirrors the tree of the inputs, a file for each. Beside them, in {@code
 * .winnow}, stands the manifest; while a run goes on, its entries are in a journal, so that a run
 * that was killed can be resumed.
 */
public final class Mirror implements Destination {
  private static final String OWN = ".winnow";

  private final Path directory;
  private final Map<Input, Path> targets;
  private final String settings;
  private final Manifest manifest = new Manifest();
  private final FileChannel lock;
  private final ReentrantLock writing = new ReentrantLock();
  private FileChannel journal;
  private AtomicFile open;
  private boolean isJournalLost;

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
    try {
      Files.createDirectories(own(""));
      this.lock =
          FileChannel.open(own("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      requireLock();
      load("manifest");
      load("journal");
    } catch (NoSuchFileException e) {
      throw new UsageException("-o " + directory + ": nothing can be made there");
    } catch (IOException e) {
      throw new UsageException("-o " + Reasons.of(directory.toString(), e));
    }
  }

  private void requireLock() throws IOException {
    if (!isLocked()) {
      lock.close();
      throw new UsageException("-o " + directory + ": another winnow is writing there");
    }
  }

  private boolean isLocked() throws IOException {
    try {
      return lock.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      // By this very process.
      return false;
    }
  }

  private Path own(String name) {
    return directory.resolve(OWN).resolve(name);
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

  private void load(String name) throws IOException {
    try {
      manifest.load(own(name));
    } catch (IOException e) {
      throw new IOException(Reasons.of(own(name).toString(), e), e);
    }
  }

  private boolean isFresh(Input input) {
    Path target = targets.get(input);
    Optional<Entry> entry = manifest.of(target);
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
      note(new Entry(target.toString(), print, settings, written));
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

  private void note(Entry entry) throws IOException {
    if (entry.input().equals(Fingerprint.NONE)) {
      return;
    }
    manifest.put(entry);
    if (isJournalLost) {
      return;
    }
    try {
      append(entry.line());
    } catch (IOException e) {
      // Told once: the files are written, and the manifest may be.
      isJournalLost = true;
      throw new FailedException(Reasons.of(own("journal").toString(), e), e);
    }
  }

  private void append(String line) throws IOException {
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(line);
    while (bytes.hasRemaining()) {
      journal().write(bytes);
    }
  }

  private FileChannel journal() throws IOException {
    if (journal == null) {
      journal =
          FileChannel.open(
              own("journal"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.APPEND);
      // A line torn by a kill ends here.
      journal.write(StandardCharsets.UTF_8.encode("\n"));
    }
    return journal;
  }

  private FailedException failed(Input input, IOException e) {
    Path target = directory.resolve(targets.get(input));
    return new FailedException(input.label() + ": " + Reasons.of(target.toString(), e), e);
  }

  /** Each page's file is handed on when it is whole. */
  @Override
  public void flush() {}

  /** Puts the manifest in its place. */
  @Override
  public void close() throws IOException {
    // Not in the midst of a stop, which leaves nothing half written.
    writing.lock();
    try (lock) {
      if (open != null) {
        open.close();
      }
      if (journal != null) {
        journal.close();
      }
      writeManifest();
    } catch (NoSuchFileException e) {
      throw new IOException("-o " + directory + ": it is no longer there", e);
    } catch (IOException e) {
      throw new IOException(Reasons.of(own("manifest").toString(), e), e);
    } finally {
      writing.unlock();
    }
  }

  private void writeManifest() throws IOException {
    // Those of other runs too, which read other parts of the tree.
    Predicate<String> isThere = target -> Files.exists(directory.resolve(target));
    try (AtomicFile file = new AtomicFile(own("manifest"), Optional.empty())) {
      file.write(manifest.text(isThere));
      file.commit();
    }
    Files.deleteIfExists(own("journal"));
  }
}
