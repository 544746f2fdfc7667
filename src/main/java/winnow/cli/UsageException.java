package winnow.cli;

/** What was asked for cannot be done; nothing has been. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
