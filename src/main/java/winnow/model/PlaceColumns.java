package winnow.model;

import java.util.List;
import java.util.function.IntPredicate;

/** Where each block stands: how much prose and chrome is around it, and how far its kinds are. */
final class PlaceColumns {
  private static final int[] WINDOWS = {2, 5, 10, 20};
  private static final int[] REACHES = {3, 10};
  private static final double HINT = 2.5;
  private static final int FAR = 500;
  private static final int NEAR = 30;
  private static final int OPENING = 3;
  private static final int NEIGHBOURHOOD = 6;

  private final Columns columns;
  private final int blocks;
  private final float[] sure;
  private final float[] chrome;
  private final float[] date;
  private final float[] byline;
  private final float[] proseWords;
  private final Sums prose;

  private PlaceColumns(Columns columns, float[] proseWords) {
    this.columns = columns;
    this.blocks = columns.blocks();
    this.proseWords = proseWords;
    this.sure = columns.named("sure prose");
    this.chrome = columns.named("chrome");
    this.date = columns.named("date");
    this.byline = columns.named("byline");
    this.prose = new Sums(blocks, i -> proseWords[i]);
  }

  static void add(Columns columns, List<Seen> page, float[] proseWords, Core core) {
    PlaceColumns places = new PlaceColumns(columns, proseWords);
    places.windows(page);
    places.proseAround();
    places.distances();
    places.core(core);
    places.runs();
    places.page(page);
  }

  private void windows(List<Seen> page) {
    Sums words = new Sums(blocks, i -> page.get(i).shape().words());
    Sums proses = new Sums(blocks, i -> sure[i + Columns.MARGIN]);
    Sums known = new Sums(blocks, i -> chrome[i + Columns.MARGIN] >= HINT ? 1 : 0);
    for (int wide : WINDOWS) {
      columns.add("words around " + wide, i -> Scale.log(words.mean(i - wide, i + wide)));
      columns.add("prose around " + wide, i -> proses.mean(i - wide, i + wide));
      columns.add("chrome around " + wide, i -> known.mean(i - wide, i + wide));
    }
  }

  private void proseAround() {
    sentencesAround();
    for (int reach : REACHES) {
      columns.add("prose above " + reach, i -> Scale.log(prose.within(i - reach, i - 1)));
      columns.add("prose below " + reach, i -> Scale.log(prose.within(i + 1, i + reach)));
    }
    columns.add("prose share above", i -> prose.all() == 0 ? -1 : prose.above(i) / prose.all());
    columns.add("prose words above", i -> Scale.log(prose.above(i)));
    columns.add("prose words below", i -> Scale.log(prose.below(i)));
  }

  /** Teasers are a sentence each, with a headline between; paragraphs stand one upon another. */
  private void sentencesAround() {
    float[] sentences = columns.named("sentences");
    Sums all = new Sums(blocks, i -> isProse(i) ? sentences[i + Columns.MARGIN] : 0);
    Sums proses = new Sums(blocks, i -> isProse(i) ? 1 : 0);
    Sums pairs = new Sums(blocks, i -> i > 0 && isProse(i) && isProse(i - 1) ? 1 : 0);
    columns.add("sentences around", i -> share(all, proses, i));
    columns.add("paragraphs in a row", i -> share(pairs, proses, i));
  }

  private static double share(Sums part, Sums whole, int at) {
    double all = whole.within(at - NEIGHBOURHOOD, at + NEIGHBOURHOOD);
    return all == 0 ? -1 : part.within(at - NEIGHBOURHOOD, at + NEIGHBOURHOOD) / all;
  }

  private boolean isProse(int at) {
    return proseWords[at] > 0;
  }

  private boolean isFact(int at) {
    return byline[at + Columns.MARGIN] >= 2 || isDate(at);
  }

  private boolean isDate(int at) {
    return date[at + Columns.MARGIN] >= HINT;
  }

  private void distances() {
    distance("last prose", -1, FAR, this::isProse);
    distance("next prose", 1, FAR, this::isProse);
    distance("last date", -1, NEAR, this::isDate);
    distance("next date", 1, NEAR, this::isDate);
    distance("next fact", 1, NEAR, this::isFact);
    Sums opening = new Sums(blocks, i -> isProse(i) ? 1 : 0);
    Sums facts = new Sums(blocks, i -> isFact(i) && opening.above(i) >= OPENING ? 1 : 0);
    columns.add("facts in story", i -> Scale.log(facts.above(i)));
  }

  /** How far above (-1) or below (1) the next block of a kind is, itself not counted. */
  private void distance(String name, int step, int most, IntPredicate kind) {
    float[] column = columns.add(name);
    int far = most;
    for (int n = 0; n < blocks; n++) {
      int i = step < 0 ? n : blocks - 1 - n;
      far = Math.min(most, far + 1);
      column[i + Columns.MARGIN] = Scale.log(far);
      far = kind.test(i) ? 0 : far;
    }
  }

  private void core(Core core) {
    double words = prose.within(core.from(), core.to());
    int length = core.to() - core.from() + 1;
    columns.add("from core", i -> Scale.distance(core.distance(i)));
    columns.add("above core", i -> Scale.distance(i - core.from()));
    columns.addForAll("core share", Scale.share(words, prose.all()));
    columns.addForAll("core blocks", Scale.log(length));
    columns.addForAll("core words", words / length);
  }

  /** Runs of blocks that are no sentences. */
  private void runs() {
    float[] sentence = columns.named("sentence end");
    float[] fromStart = columns.add("run above");
    float[] toEnd = columns.add("run below");
    int run = 0;
    for (int i = Columns.MARGIN; i < blocks + Columns.MARGIN; i++) {
      run = sentence[i] > 0 ? 0 : run + 1;
      fromStart[i] = Scale.log(run);
    }
    run = 0;
    for (int i = blocks + Columns.MARGIN - 1; i >= Columns.MARGIN; i--) {
      run = sentence[i] > 0 ? 0 : run + 1;
      toEnd[i] = Scale.log(run);
    }
  }

  private void page(List<Seen> page) {
    double words = page.stream().mapToInt(seen -> seen.shape().words()).sum();
    columns.addForAll("page blocks", Scale.log(blocks));
    columns.addForAll("page words", Scale.log(words));
    columns.addForAll("page prose words", Scale.log(prose.all()));
    columns.addForAll("page prose share", Scale.share(prose.all(), words));
    columns.addForAll("page prose blocks", Scale.log(count(this::isProse)));
    columns.addForAll("page dates", Scale.log(count(this::isDate)));
    columns.addForAll("page chrome", share(columns.named("chrome"), 4.5f));
    columns.addForAll("page repeats", share(columns.named("repeats"), 1));
    columns.addForAll("page prices", share(columns.named("prices"), 1));
    columns.addForAll("page comments", share(columns.named("comments"), 2));
    columns.add("position", i -> (double) i / blocks);
    columns.add("from top", i -> Scale.log(i));
    columns.add("from end", i -> Scale.log(blocks - 1 - i));
  }

  private int count(IntPredicate kind) {
    int count = 0;
    for (int i = 0; i < blocks; i++) {
      count += kind.test(i) ? 1 : 0;
    }
    return count;
  }

  private double share(float[] column, float least) {
    return (double) count(i -> column[i + Columns.MARGIN] >= least) / blocks;
  }
}
