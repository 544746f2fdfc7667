package winnow.cli;

import java.io.IOException;
import winnow.batch.Exit;
import winnow.batch.Reasons;
import winnow.batch.UsageException;

/** How something that could not go on ends. */
record Failure(int exit, String message) {
  static Failure of(Throwable e) {
    if (e instanceof UsageException) {
      return new Failure(Exit.USAGE, e.getMessage());
    }
    if (e instanceof Output.ClosedException) {
      return new Failure(Exit.DONE, "");
    }
    if (e instanceof IOException told) {
      return new Failure(Exit.PARTLY, Reasons.of(told));
    }
    if (e instanceof OutOfMemoryError) {
      return new Failure(Exit.BUG, Reasons.tooLittleMemory());
    }
    return bug(e);
  }

  static Failure bug(Throwable e) {
    return new Failure(Exit.BUG, Reasons.bug(e));
  }

  int tell(Terminal terminal) {
    if (!message.isEmpty()) {
      terminal.complain(message);
    }
    return exit;
  }

  /** Tells what failed on the input of this name. */
  int tell(String input, Terminal terminal) {
    return new Failure(exit, input + ": " + message).tell(terminal);
  }
}
