package winnow.model;

import java.util.Arrays;

/** Where each block stands to the likeliest title, and what the two have in common. */
final class TitleColumns {
  private static final int AROUND = 3;
  private static final int HEADLINES_AROUND = 5;
  private static final double MAY_BE_TITLE = -3;

  private TitleColumns() {}

  static void add(Columns columns, int[][] terms, double[] odds) {
    int blocks = columns.blocks();
    int title = likeliest(odds);
    float[] own = columns.add("title odds");
    float[] from = columns.add("from title");
    float[] ofTitle = columns.add("title terms");
    float[] ofBlock = columns.add("terms of title");
    for (int i = 0; i < blocks; i++) {
      int common = common(terms[i], terms[title]);
      int at = i + Columns.MARGIN;
      own[at] = (float) odds[i];
      from[at] = Scale.distance(i - title);
      ofTitle[at] = Scale.share(common, terms[title].length);
      ofBlock[at] = Scale.share(common, terms[i].length);
    }
    Sums near = new Sums(blocks, i -> ofTitle[i + Columns.MARGIN]);
    Sums headlines = new Sums(blocks, i -> odds[i] > MAY_BE_TITLE ? 1 : 0);
    columns.add("title terms around", i -> near.within(i - AROUND, i + AROUND));
    columns.add(
        "headlines around", i -> headlines.within(i - HEADLINES_AROUND, i + HEADLINES_AROUND));
    columns.addForAll("page title odds", odds[title]);
  }

  private static int likeliest(double[] odds) {
    int best = 0;
    for (int i = 1; i < odds.length; i++) {
      best = odds[i] > odds[best] ? i : best;
    }
    return best;
  }

  private static int common(int[] some, int[] others) {
    int common = 0;
    for (int term : some) {
      common += Arrays.binarySearch(others, term) >= 0 ? 1 : 0;
    }
    return common;
  }
}
