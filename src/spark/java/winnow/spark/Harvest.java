package winnow.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import winnow.batch.Reasons;
import winnow.read.BadPageException;
import winnow.read.Piece;
import winnow.read.Raw;
import winnow.read.ReadOptions;
import winnow.read.Records;
import winnow.read.Unpacked;

/**
 * What comes of the pages of some sources, one after the other; no more than a page is held. What
 * cannot be read is one more result, and the others go on.
 */
final class Harvest<T> implements Iterator<T>, AutoCloseable {
  private final Iterator<Source> sources;
  private final ReadOptions options;
  private final Opener opener;
  private final Work<T> work;
  private final Hand hand = new Hand();
  private Optional<Open> open = Optional.empty();
  private Optional<T> next = Optional.empty();

  /** Opens files. */
  @FunctionalInterface
  interface Opener {
    /** The file from where the source begins. */
    InputStream open(Source source) throws IOException;

    /** Whether a file system that fails will be asked again, by another try of the whole task. */
    default boolean triesAgain() {
      return false;
    }
  }

  /** A source that is being read. */
  private record Open(Source source, Carried file, Records records) {}

  Harvest(List<Source> sources, ReadOptions options, Opener opener, Work<T> work) {
    this.sources = sources.iterator();
    this.options = options;
    this.opener = opener;
    this.work = work;
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && (open.isPresent() || sources.hasNext())) {
      next = open.isPresent() ? read(open.get()) : open(sources.next());
    }
    return next.isPresent();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    T result = next.get();
    next = Optional.empty();
    return result;
  }

  private Optional<T> open(Source source) {
    try {
      Carried file = new Carried(opener.open(source), source.stretch().bytes());
      try {
        open = Optional.of(new Open(source, file, records(source, file)));
        return Optional.empty();
      } catch (IOException e) {
        file.close();
        return broken(source, file.hasFailed(), e);
      }
    } catch (FileNotFoundException e) {
      return Optional.of(work.failed(source, "", "no such file or directory"));
    } catch (IOException e) {
      return broken(source, true, e);
    }
  }

  private Records records(Source source, Carried file) throws IOException {
    // What is packed is never cut.
    InputStream unpacked = source.isWhole() ? Unpacked.of(file) : file;
    return source.format().open(unpacked, options, source.stretch().linesBefore());
  }

  private Optional<T> read(Open from) {
    Optional<Piece> piece;
    try {
      piece = from.records().next();
    } catch (IOException e) {
      shut();
      return broken(from.source(), from.file().hasFailed(), e);
    } catch (RuntimeException e) {
      shut();
      return Optional.of(work.failed(from.source(), "", Reasons.bug(e)));
    }
    if (piece.isEmpty()) {
      shut();
    }
    return piece.map(each -> result(from.source(), each));
  }

  private Optional<T> broken(Source source, boolean byFileSystem, IOException e) {
    if (byFileSystem && opener.triesAgain()) {
      throw new UncheckedIOException(Reasons.of(source.name(), e), e);
    }
    return Optional.of(work.failed(source, "", Reasons.of(e)));
  }

  private T result(Source source, Piece piece) {
    if (piece instanceof Piece.Refused refused) {
      return work.failed(source, refused.place(), refused.reason());
    }
    return hand.let(() -> attempt(source, (Raw) piece));
  }

  private T attempt(Source source, Raw raw) {
    try {
      return work.page(source, raw.place(), source.format().read(raw, options));
    } catch (BadPageException e) {
      return work.failed(source, raw.place(), e.getMessage());
    } catch (OutOfMemoryError e) {
      return work.failed(source, raw.place(), Reasons.tooLittleMemory());
    } catch (RuntimeException | StackOverflowError e) {
      return work.failed(source, raw.place(), Reasons.bug(e));
    }
  }

  @Override
  public void close() {
    hand.close();
    shut();
  }

  /** Done with the source at hand. */
  private void shut() {
    try {
      if (open.isPresent()) {
        open.get().file().close();
      }
    } catch (IOException e) {
      // All that was wanted of it has been read.
    }
    open = Optional.empty();
  }
}
