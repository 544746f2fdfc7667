package winnow.cli;

/** The program's exit codes. */
final class Exit {
  static final int DONE = 0;

  /** The answer is no: an example fails, a check found something. */
  static final int NO = 1;

  /** Wrong use or configuration; nothing was done. */
  static final int USAGE = 2;

  /** Finished, but an input failed or a rule of the user's was left out. */
  static final int PARTLY = 3;

  /** A bug in winnow. */
  static final int BUG = 70;

  private Exit() {}

  /** The code of two things done: the codes rise with what went wrong. */
  static int worst(int one, int other) {
    return Math.max(one, other);
  }
}
