package winnow.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Predicate;
import winnow.batch.Manifest.Entry;

/**
 * What an output directory keeps of the runs that write to it, in {@code .winnow}: the manifest; a
 * lock, since there is one run at a time; and, while it goes on, its entries in a journal, so that
 * a run that was killed can be resumed.
 */
final class Ledger implements Closeable {
  private static final String OWN = ".winnow";

  private final Path directory;
  private final Manifest manifest = new Manifest();
  private final FileChannel lock;
  private FileChannel journal;
  private boolean isJournalLost;

  /**
   * Opens the ledger of a directory, made where it is not there.
   *
   * @throws UsageException when it cannot be written, or another run has it
   */
  Ledger(Path directory) {
    this.directory = directory;
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

  private void load(String name) throws IOException {
    try {
      manifest.load(own(name));
    } catch (IOException e) {
      throw new IOException(Reasons.of(own(name).toString(), e), e);
    }
  }

  /** How a file came to be, if that is known. */
  Optional<Entry> of(Path target) {
    return manifest.of(target);
  }

  /**
   * Notes how a file came to be.
   *
   * @throws Destination.FailedException once, when the journal cannot be written
   */
  void note(Entry entry) throws IOException {
    manifest.put(entry);
    if (isJournalLost) {
      return;
    }
    try {
      append(entry.line());
    } catch (IOException e) {
      // Told once: the files are written, and the manifest may be.
      isJournalLost = true;
      throw new Destination.FailedException(Reasons.of(own("journal").toString(), e), e);
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

  /** Puts the manifest in its place, and lets others write. */
  @Override
  public void close() throws IOException {
    try (lock) {
      if (journal != null) {
        journal.close();
      }
      writeManifest();
    } catch (NoSuchFileException e) {
      throw new IOException("-o " + directory + ": it is no longer there", e);
    } catch (IOException e) {
      throw new IOException(Reasons.of(own("manifest").toString(), e), e);
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
