package winnow.model;

/**
 * What has gone by since the core began: a story mostly ends before the first teasers, comments or
 * long gap, and what looks like prose below them is another's.
 */
final class SinceColumns {
  private static final double HINT = 2.5;
  private static final int FAR = 60;

  private final Columns columns;
  private final int start;
  private final int blocks;

  private SinceColumns(Columns columns, int start) {
    this.columns = columns;
    this.start = start;
    this.blocks = columns.blocks();
  }

  static void add(Columns columns, float[] proseWords, Core core) {
    SinceColumns since = new SinceColumns(columns, core.from());
    since.count("chrome since start", "chrome");
    since.count("teasers since start", "related");
    since.count("comments since start", "comments");
    since.last("last chrome", "chrome");
    since.last("last teaser", "related");
    since.last("last comment", "comments");
    since.stretches(proseWords);
  }

  private void count(String name, String of) {
    float[] column = columns.add(name);
    float[] said = columns.named(of);
    int count = 0;
    for (int i = 0; i < blocks; i++) {
      column[i + Columns.MARGIN] = Scale.log(count);
      count += i >= start && said[i + Columns.MARGIN] >= HINT ? 1 : 0;
    }
  }

  private void last(String name, String of) {
    float[] column = columns.add(name);
    float[] said = columns.named(of);
    int far = FAR;
    for (int i = 0; i < blocks; i++) {
      column[i + Columns.MARGIN] = Scale.log(far);
      far = i >= start && said[i + Columns.MARGIN] >= HINT ? 0 : Math.min(FAR, far + 1);
    }
  }

  /** Stretches of prose, and the gaps without prose that part them. */
  private void stretches(float[] proseWords) {
    float[] longest = columns.add("longest gap");
    float[] last = columns.add("last gap");
    float[] number = columns.add("stretch");
    float[] stretch = columns.add("stretch words");
    float[] first = columns.add("first stretch words");
    int gap = 0;
    int longestGap = 0;
    int lastGap = 0;
    int stretches = 0;
    double words = 0;
    double firstWords = 0;
    for (int i = 0; i < blocks; i++) {
      int at = i + Columns.MARGIN;
      longest[at] = Scale.log(Math.max(gap, longestGap));
      last[at] = Scale.log(lastGap);
      number[at] = stretches;
      stretch[at] = Scale.log(words);
      first[at] = Scale.log(firstWords);
      if (i < start) {
        continue;
      }
      if (proseWords[i] == 0) {
        gap++;
        continue;
      }
      longestGap = Math.max(gap, longestGap);
      if (gap >= Core.LONG_GAP) {
        stretches++;
        lastGap = gap;
        words = 0;
      }
      gap = 0;
      words += proseWords[i];
      firstWords += stretches == 0 ? proseWords[i] : 0;
    }
  }
}
