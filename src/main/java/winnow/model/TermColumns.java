package winnow.model;

/** Whether a block speaks of what the story speaks of. */
final class TermColumns {
  private static final int OPENING = 3;
  private static final int LONG_GAP = 4;
  private static final int AROUND = 4;
  private static final double MOST_BLOCKS = 5;

  private final Columns columns;
  private final int[][] terms;
  private final float[] proseWords;
  private final Core core;

  private TermColumns(Columns columns, int[][] terms, float[] proseWords, Core core) {
    this.columns = columns;
    this.terms = terms;
    this.proseWords = proseWords;
    this.core = core;
  }

  static void add(Columns columns, int[][] terms, float[] proseWords, Core core) {
    new TermColumns(columns, terms, proseWords, core).add();
  }

  private void add() {
    TermCounts inPage = new TermCounts();
    TermCounts inCore = new TermCounts();
    TermCounts inOpening = new TermCounts();
    int paragraphs = 0;
    for (int i = 0; i < terms.length; i++) {
      inPage.addAll(terms[i]);
      if (core.holds(i) && proseWords[i] > 0) {
        inCore.addAll(terms[i]);
        if (paragraphs++ < OPENING) {
          inOpening.addAll(terms[i]);
        }
      }
    }
    mean("terms of core", (term, own) -> inCore.of(term) > own ? 1 : 0);
    mean("weight in core", (term, own) -> Math.min(MOST_BLOCKS, inCore.of(term) - own));
    mean("terms of opening", (term, own) -> inOpening.of(term) > 0 ? 1 : 0);
    mean("rare terms", (term, own) -> 1.0 / inPage.of(term));
    firstStretch();
  }

  /** The same for the prose down to the first long gap: below it a page may speak of others. */
  private void firstStretch() {
    TermCounts inStretch = new TermCounts();
    int end = endOfFirstStretch();
    for (int i = core.from(); i < end; i++) {
      if (proseWords[i] > 0) {
        inStretch.addAll(terms[i]);
      }
    }
    int last = end;
    float[] column = columns.add("terms of first stretch");
    for (int i = 0; i < terms.length; i++) {
      boolean isWithin = i >= core.from() && i < last && proseWords[i] > 0;
      column[i + Columns.MARGIN] = (float) share(terms[i], inStretch, isWithin ? 1 : 0);
    }
    Sums sums = new Sums(terms.length, i -> Math.max(0, column[i + Columns.MARGIN]));
    float[] around = columns.add("terms of first stretch around");
    for (int i = 0; i < terms.length; i++) {
      around[i + Columns.MARGIN] = (float) sums.mean(i - AROUND, i + AROUND);
    }
  }

  private static double share(int[] terms, TermCounts counts, int own) {
    int found = 0;
    for (int term : terms) {
      found += counts.of(term) > own ? 1 : 0;
    }
    return terms.length == 0 ? -1 : (double) found / terms.length;
  }

  private int endOfFirstStretch() {
    int gap = 0;
    int i = core.from();
    while (i < terms.length && gap < LONG_GAP) {
      gap = proseWords[i] > 0 ? 0 : gap + 1;
      i++;
    }
    return i;
  }

  /** A number of one term; {@code own} is one where the block itself counts in the core. */
  private interface OfTerm {
    double of(int term, int own);
  }

  private void mean(String name, OfTerm number) {
    float[] column = columns.add(name);
    for (int i = 0; i < terms.length; i++) {
      int own = core.holds(i) && proseWords[i] > 0 ? 1 : 0;
      double sum = 0;
      for (int term : terms[i]) {
        sum += number.of(term, own);
      }
      column[i + Columns.MARGIN] = terms[i].length == 0 ? -1 : (float) (sum / terms[i].length);
    }
  }
}
