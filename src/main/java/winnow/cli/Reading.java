package winnow.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import winnow.read.Source;

/** Fetches the bytes of an input. */
final class Reading {
  private Reading() {}

  /** An input that cannot be read, named with the reason. */
  static final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableException(String message) {
      super(message);
    }
  }

  static Source source(Inputs.Input input, Terminal terminal) throws UnreadableException {
    Optional<Path> path = input.path();
    try {
      byte[] bytes =
          path.isPresent() ? Files.readAllBytes(path.get()) : terminal.in().readAllBytes();
      return new Source(input.name(), bytes);
    } catch (IOException e) {
      throw new UnreadableException(Reasons.of(input.name().orElse("stdin"), e));
    }
  }
}
