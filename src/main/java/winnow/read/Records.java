package winnow.read;

import java.io.IOException;
import java.util.Optional;

/**
 * Splits an input into its pages, one at a time, so that memory does not grow with their number.
 */
public interface Records {
  /**
   * The next page, or what stands in its place; empty at the end.
   *
   * @throws IOException when the input cannot be read on; what stood before has been handed out
   */
  Optional<Piece> next() throws IOException;
}
