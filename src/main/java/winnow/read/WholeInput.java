package winnow.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** An input that is one page. */
final class WholeInput implements Records {
  private final InputStream in;
  private final int most;
  private boolean done;

  WholeInput(InputStream in, int most) {
    this.in = in;
    this.most = most;
  }

  @Override
  public Optional<Piece> next() throws IOException {
    if (done) {
      return Optional.empty();
    }
    done = true;
    byte[] bytes = in.readNBytes(most + 1);
    return Optional.of(
        bytes.length > most ? new Piece.Refused("", Size.tooLarge(most)) : new Raw("", bytes));
  }
}
