package winnow.batch;

/** What was asked for cannot be done; nothing has been. */
public final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UsageException(String message) {
    super(message);
  }
}
