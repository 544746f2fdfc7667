package winnow.model;

/**
 * The run of blocks that holds most of the page's prose: where the story most likely is. Found as
 * the run with the greatest sum (Kadane), prose counting for it and all else against.
 *
 * @param from the index of its first block
 * @param to the index of its last block
 */
record Core(int from, int to) {
  /** From so many blocks without prose on, what follows may be another story. */
  static final int LONG_GAP = 4;

  private static final double MOST_WORDS = 60;
  private static final double OTHER = -6;
  private static final double KNOWN = -10;
  private static final double SURE = 4.5;

  static Core of(Columns columns, float[] proseWords) {
    float[] chrome = columns.named("chrome");
    Core core = new Core(0, 0);
    double best = -1;
    double sum = 0;
    int start = 0;
    for (int i = 0; i < columns.blocks(); i++) {
      if (sum <= 0) {
        sum = 0;
        start = i;
      }
      sum += worth(proseWords[i], chrome[i + Columns.MARGIN]);
      if (sum > best) {
        best = sum;
        core = new Core(start, i);
      }
    }
    return core;
  }

  private static double worth(double words, double chrome) {
    if (chrome >= SURE) {
      return KNOWN;
    }
    return words > 0 ? Math.min(MOST_WORDS, words) : OTHER;
  }

  /** Where prose first pauses for long, from the core's beginning on; past that place. */
  int endOfFirstStretch(float[] proseWords) {
    int gap = 0;
    int at = from;
    while (at < proseWords.length && gap < LONG_GAP) {
      gap = proseWords[at] > 0 ? 0 : gap + 1;
      at++;
    }
    return at;
  }

  boolean holds(int at) {
    return at >= from && at <= to;
  }

  /** How many blocks above the core (negative) or below it; zero within. */
  int distance(int at) {
    return at < from ? at - from : Math.max(0, at - to);
  }
}
