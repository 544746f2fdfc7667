package winnow.rule;

/** A mistake in a rule pack, told as {@code file:line: what, in the author's words}. */
public final class RuleSyntaxException extends Exception {
  private static final long serialVersionUID = 1L;

  RuleSyntaxException(String file, int line, String what) {
    // Without a stack: it is told to the author of the pack, and a broken file throws a million.
    super(file + ":" + line + ": " + what, null, false, false);
  }
}
