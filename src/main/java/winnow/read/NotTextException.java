package winnow.read;

/** The bytes are no text; the message says how that showed. */
public final class NotTextException extends BadPageException {
  private static final long serialVersionUID = 1L;

  NotTextException(String how) {
    super(how);
  }
}
