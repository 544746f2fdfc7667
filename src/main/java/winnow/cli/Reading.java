package winnow.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import winnow.read.InputFormat;
import winnow.read.NotTextException;
import winnow.read.Source;
import winnow.text.Document;

/**
 * Reads pages one by one: what is wrong with one is told under its name, and the others go on.
 *
 * @param encoding what the caller knows of the pages' encoding
 */
record Reading(Terminal terminal, Optional<Charset> encoding) {
  Reading {
    requireNonNull(terminal, "terminal");
    requireNonNull(encoding, "encoding");
  }

  /** What is done with a page that was read. */
  @FunctionalInterface
  interface Use {
    void of(Document page) throws IOException;
  }

  /** An input's bytes cannot be had; the message is the reason. */
  private static final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableException(IOException cause) {
      super(Reasons.of(cause), cause);
    }
  }

  /** Reads one input and hands its page on; the exit code tells how that went. */
  int read(Inputs.Input input, Use use) throws IOException {
    try {
      use.of(InputFormat.TEXT.read(source(input), encoding));
      return Exit.DONE;
    } catch (NotTextException | UnreadableException e) {
      return new Failure(Exit.PARTLY, e.getMessage()).tell(input.label(), terminal);
    } catch (RuntimeException | StackOverflowError e) {
      return Failure.bug(e).tell(input.label(), terminal);
    }
  }

  private Source source(Inputs.Input input) throws UnreadableException {
    Optional<Path> path = input.path();
    try {
      byte[] bytes =
          path.isPresent() ? Files.readAllBytes(path.get()) : terminal.in().readAllBytes();
      return new Source(input.name(), bytes);
    } catch (IOException e) {
      throw new UnreadableException(e);
    }
  }
}
