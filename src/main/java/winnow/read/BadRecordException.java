package winnow.read;

/** A record is broken or holds no page; the message says how that showed. */
public final class BadRecordException extends BadPageException {
  private static final long serialVersionUID = 1L;

  BadRecordException(String how) {
    super(how);
  }
}
