package winnow.cli;

import java.io.IOException;

/** How a command that could not go on ends. */
record Failure(int exit, String message) {
  static Failure of(Exception e) {
    if (e instanceof UsageException) {
      return new Failure(Exit.USAGE, e.getMessage());
    }
    if (e instanceof Output.ClosedException) {
      return new Failure(Exit.DONE, "");
    }
    if (e instanceof IOException) {
      return new Failure(Exit.PARTLY, e.getMessage());
    }
    return new Failure(Exit.BUG, "a bug: " + e + "; please report it with the page that shows it");
  }

  int tell(Terminal terminal) {
    if (!message.isEmpty()) {
      terminal.complain(message);
    }
    return exit;
  }
}
