package winnow.batch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import winnow.batch.Event.Begun;
import winnow.batch.Event.Broken;
import winnow.batch.Event.Done;
import winnow.batch.Event.Ended;
import winnow.batch.Event.Failed;
import winnow.read.BadPageException;
import winnow.read.Incoming;
import winnow.read.Piece;
import winnow.read.Raw;
import winnow.read.ReadOptions;
import winnow.read.Records;
import winnow.read.Unpacked;

/**
 * Cleans all pages of all inputs, several at a time, and hands them on in order. What is wrong with
 * one page or input is told under its name, and the others go on.
 */
public final class Batch {
  // What waits to be cleaned; a page in work takes many times its bytes.
  private static final int BYTES_A_HAND = 512 << 10;

  private final InputStream stdin;
  private final ReadOptions options;
  private final Work work;
  private final Watcher watcher;
  private final AtomicLong bytesRead = new AtomicLong();

  /** What is done with a page; called by many threads at once. */
  @FunctionalInterface
  public interface Work {
    Cleaned clean(Input input, Incoming page);
  }

  /** Who is told how it goes, by one thread. */
  public interface Watcher {
    void complain(String what);

    /** A page is done; so many bytes of all inputs have been read. */
    void done(Cleaned page, long bytesRead);

    void failed();
  }

  public Batch(InputStream stdin, ReadOptions options, Work work, Watcher watcher) {
    this.stdin = requireNonNull(stdin, "stdin");
    this.options = requireNonNull(options, "options");
    this.work = requireNonNull(work, "work");
    this.watcher = requireNonNull(watcher, "watcher");
  }

  /** Does it all; the exit code tells how it went. */
  public int run(List<Input> inputs, int jobs, Destination destination) throws IOException {
    Taker taker = new Taker(destination, watcher, bytesRead);
    new Conveyor<Event>(jobs, jobs * BYTES_A_HAND).run(belt -> feed(inputs, belt), taker);
    return taker.exit();
  }

  private void feed(List<Input> inputs, Conveyor<Event> belt) throws InterruptedException {
    for (Input input : inputs) {
      belt.put(new Begun(input));
      belt.put(read(input, belt));
    }
  }

  private Event read(Input input, Conveyor<Event> belt) throws InterruptedException {
    try (Fingerprint in = new Fingerprint(open(input), bytesRead);
        InputStream unpacked = Unpacked.of(in)) {
      Records records = input.format().open(unpacked, options);
      for (Optional<Piece> next = records.next(); next.isPresent(); next = records.next()) {
        put(input, next.get(), belt);
      }
      return new Ended(input, in.end());
    } catch (IOException e) {
      return new Broken(input, Reasons.of(e), Exit.PARTLY);
    } catch (OutOfMemoryError e) {
      return new Broken(input, Reasons.tooLittleMemory(), Exit.PARTLY);
    } catch (RuntimeException | StackOverflowError e) {
      return new Broken(input, Reasons.bug(e), Exit.BUG);
    }
  }

  private InputStream open(Input input) throws IOException {
    return input.path().isPresent() ? Files.newInputStream(input.path().get()) : stdin;
  }

  private void put(Input input, Piece piece, Conveyor<Event> belt) throws InterruptedException {
    if (piece instanceof Raw raw) {
      belt.put(raw.size(), () -> clean(input, raw));
    } else if (piece instanceof Piece.Refused refused) {
      belt.put(new Failed(input, refused.place(), refused.reason(), Exit.PARTLY));
    }
  }

  private Event clean(Input input, Raw raw) {
    try {
      return new Done(input, raw.place(), work.clean(input, input.format().read(raw, options)));
    } catch (BadPageException e) {
      return new Failed(input, raw.place(), e.getMessage(), Exit.PARTLY);
    } catch (OutOfMemoryError e) {
      return new Failed(input, raw.place(), Reasons.tooLittleMemory(), Exit.PARTLY);
    } catch (RuntimeException | StackOverflowError e) {
      return new Failed(input, raw.place(), Reasons.bug(e), Exit.BUG);
    }
  }
}
