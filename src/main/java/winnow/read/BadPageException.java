package winnow.read;

/** A page cannot be read; the message says why. */
public abstract sealed class BadPageException extends Exception
    permits NotTextException, BadRecordException {
  private static final long serialVersionUID = 1L;

  BadPageException(String why) {
    super(why);
  }
}
