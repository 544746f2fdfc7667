package winnow.model;

import java.util.function.IntPredicate;

/** Whether a block speaks of what the story speaks of. */
final class TermColumns {
  private static final int OPENING = 3;
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
    TermCounts inStretch = new TermCounts();
    int end = core.endOfFirstStretch(proseWords);
    IntPredicate isCore = i -> core.holds(i) && proseWords[i] > 0;
    // Down to the first long gap: below it a page may speak of others.
    IntPredicate isStretch = i -> i >= core.from() && i < end && proseWords[i] > 0;
    int paragraphs = 0;
    for (int i = 0; i < terms.length; i++) {
      inPage.addAll(terms[i]);
      if (isCore.test(i)) {
        inCore.addAll(terms[i]);
        if (paragraphs++ < OPENING) {
          inOpening.addAll(terms[i]);
        }
      }
      if (isStretch.test(i)) {
        inStretch.addAll(terms[i]);
      }
    }
    mean("terms of core", isCore, (term, own) -> inCore.of(term) > own ? 1 : 0);
    mean("weight in core", isCore, (term, own) -> Math.min(MOST_BLOCKS, inCore.of(term) - own));
    mean("terms of opening", isCore, (term, own) -> inOpening.of(term) > 0 ? 1 : 0);
    mean("rare terms", isCore, (term, own) -> 1.0 / inPage.of(term));
    mean("terms of first stretch", isStretch, (term, own) -> inStretch.of(term) > own ? 1 : 0);
    float[] ofStretch = columns.named("terms of first stretch");
    Sums sums = new Sums(terms.length, i -> Math.max(0, ofStretch[i + Columns.MARGIN]));
    columns.add("terms of first stretch around", i -> sums.mean(i - AROUND, i + AROUND));
  }

  /** A number of one term; {@code own} is one where the block itself is among those counted. */
  private interface OfTerm {
    double of(int term, int own);
  }

  private void mean(String name, IntPredicate isCounted, OfTerm number) {
    columns.add(name, i -> mean(terms[i], isCounted.test(i) ? 1 : 0, number));
  }

  private static double mean(int[] terms, int own, OfTerm number) {
    double sum = 0;
    for (int term : terms) {
      sum += number.of(term, own);
    }
    return terms.length == 0 ? -1 : sum / terms.length;
  }
}
