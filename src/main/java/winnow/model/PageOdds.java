package winnow.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * How likely each block of a page is its title, and story.
 *
 * @param columns what was measured
 * @param title log-odds, one for each block
 * @param story log-odds, one for each block
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared: a page is judged once.
public record PageOdds(Columns columns, double[] title, double[] story) {
  private static final double UNASKED = -9;

  public PageOdds {
    requireNonNull(columns, "columns");
    requireNonNull(title, "title");
    requireNonNull(story, "story");
  }

  /** The log-odds of a block that it is the title; low for one that was not asked about. */
  public double titleOf(int block) {
    return block < title.length ? title[block] : UNASKED;
  }

  /** The log-odds of a block that it is story; low for one that was not asked about. */
  public double storyOf(int block) {
    return block < story.length ? story[block] : UNASKED;
  }

  static PageOdds of(List<Seen> page, Forest titles, Forest stories) {
    if (page.isEmpty()) {
      return new PageOdds(new Columns(0), new double[0], new double[0]);
    }
    PageMeasures measures = PageMeasures.of(page);
    double[] title = titles.odds(measures.columns());
    measures.addTitle(title);
    return new PageOdds(measures.columns(), title, stories.odds(measures.columns()));
  }
}
