package winnow.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import winnow.text.Folded;

/** Measures a page: first what the search for the title needs, then what follows from the title. */
public final class PageMeasures {
  /** Longer texts, in characters, are compared as they are, or not at all. */
  static final int LONGEST_LINE = 300;

  private final Columns columns;
  private final int[][] terms;

  private PageMeasures(Columns columns, int[][] terms) {
    this.columns = columns;
    this.terms = terms;
  }

  /** Everything that can be measured before the title is known. */
  public static PageMeasures of(List<Seen> page) {
    Columns columns = new Columns(page.size());
    int[][] terms = page.stream().map(seen -> Terms.of(seen.text())).toArray(int[][]::new);
    float[] proseWords = proseWords(page);
    String[] folded = folded(page);
    OwnColumns.add(columns, page, folded);
    Core core = Core.of(columns, proseWords);
    PlaceColumns.add(columns, page, proseWords, core);
    TermColumns.add(columns, terms, proseWords, core);
    SinceColumns.add(columns, proseWords, core);
    TitleForms.add(columns, folded);
    return new PageMeasures(columns, terms);
  }

  /** What is measured so far. */
  public Columns columns() {
    return columns;
  }

  /**
   * Adds how each block stands to the likeliest title.
   *
   * @param title the log-odds of each block that it is the title
   */
  public void addTitle(double[] title) {
    TitleColumns.add(columns, terms, requireNonNull(title, "title"));
  }

  /** Every line made comparable; nothing of one that is too long to be compared so. */
  static String[] folded(List<Seen> page) {
    return page.stream()
        .map(seen -> seen.text().length() > LONGEST_LINE ? "" : Folded.of(seen.text()))
        .toArray(String[]::new);
  }

  private static float[] proseWords(List<Seen> page) {
    float[] words = new float[page.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = page.get(i).isSure() ? page.get(i).shape().words() : 0;
    }
    return words;
  }
}
