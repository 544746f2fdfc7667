package winnow.batch;

import java.io.IOException;
import winnow.batch.Fingerprint.Print;

/**
 * Where pages go. Its methods are called by one thread, in the order of the inputs.
 *
 * <p>An exception of {@link #flush} or {@link #close} ends the run; a {@link FailedException} costs
 * one input.
 */
public interface Destination extends AutoCloseable {
  /** What an input's pages go to cannot be written; the message names it. */
  final class FailedException extends IOException {
    private static final long serialVersionUID = 1L;

    FailedException(String what, IOException cause) {
      super(what, cause);
    }
  }

  /** An input's pages follow. */
  default void begin(Input input) throws IOException {}

  /** One of its pages; where it stands is put behind the input's name. */
  void page(Input input, String place, Cleaned page) throws IOException;

  /** All of the input's pages came. */
  default void end(Input input, Print print) throws IOException {}

  /** The rest of the input's pages will not come. */
  default void abandon(Input input) throws IOException {}

  /** Hands on what is held back, since nothing else comes at this moment. */
  void flush() throws IOException;

  @Override
  void close() throws IOException;
}
