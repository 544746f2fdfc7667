package winnow.batch;

/** The program's exit codes. */
public final class Exit {
  public static final int DONE = 0;

  /** The answer is no: an example fails, a check found something. */
  public static final int NO = 1;

  /** Wrong use or configuration; nothing was done. */
  public static final int USAGE = 2;

  /** Finished, but an input failed or a rule of the user's was left out. */
  public static final int PARTLY = 3;

  /** A bug in winnow. */
  public static final int BUG = 70;

  private Exit() {}

  /** The code of two things done: the codes rise with what went wrong. */
  public static int worst(int one, int other) {
    return Math.max(one, other);
  }
}
