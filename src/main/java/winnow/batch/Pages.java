package winnow.batch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import winnow.read.BadPageException;
import winnow.read.Incoming;
import winnow.read.Piece;
import winnow.read.Raw;
import winnow.read.ReadOptions;
import winnow.read.Records;
import winnow.read.Unpacked;

/** Reads all pages of all inputs one after the other, for those who only look at them. */
public final class Pages {
  private final ReadOptions options;
  private final Taker taker;
  private final Consumer<String> complaints;
  private int exit = Exit.DONE;

  /** Who is shown the pages. */
  @FunctionalInterface
  public interface Taker {
    /**
     * Takes a page.
     *
     * @param place where it stands in its input, put behind the input's name; empty for a file of
     *     one page
     */
    void take(Input input, String place, Incoming page);
  }

  public Pages(ReadOptions options, Taker taker, Consumer<String> complaints) {
    this.options = requireNonNull(options, "options");
    this.taker = requireNonNull(taker, "taker");
    this.complaints = requireNonNull(complaints, "complaints");
  }

  /** Reads it all; what cannot be read is complained of, and the exit code tells. */
  public int read(List<Input> inputs) {
    inputs.forEach(this::read);
    return exit;
  }

  private void read(Input input) {
    try (InputStream in = Files.newInputStream(input.path().orElseThrow());
        InputStream unpacked = Unpacked.of(in)) {
      Records records = input.format().open(unpacked, options);
      for (Optional<Piece> next = records.next(); next.isPresent(); next = records.next()) {
        take(input, next.get());
      }
    } catch (IOException e) {
      fail(input, "", Reasons.of(e), Exit.PARTLY);
    } catch (OutOfMemoryError e) {
      fail(input, "", Reasons.tooLittleMemory(), Exit.PARTLY);
    } catch (RuntimeException | StackOverflowError e) {
      fail(input, "", Reasons.bug(e), Exit.BUG);
    }
  }

  private void take(Input input, Piece piece) {
    if (piece instanceof Piece.Refused refused) {
      fail(input, refused.place(), refused.reason(), Exit.PARTLY);
    } else if (piece instanceof Raw raw) {
      try {
        taker.take(input, raw.place(), input.format().read(raw, options));
      } catch (BadPageException e) {
        fail(input, raw.place(), e.getMessage(), Exit.PARTLY);
      } catch (RuntimeException | StackOverflowError e) {
        fail(input, raw.place(), Reasons.bug(e), Exit.BUG);
      }
    }
  }

  private void fail(Input input, String place, String reason, int code) {
    complaints.accept(input.label() + place + ": " + reason);
    exit = Exit.worst(exit, code);
  }
}
