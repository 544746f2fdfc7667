package winnow.judge;

import static java.util.Objects.requireNonNull;

import winnow.date.DateLine;
import winnow.text.Shape;

/**
 * What a block shows by itself: taken once, for the judge and for those who look for facts.
 *
 * @param dates read in the order of day and month of the page's language
 */
public record Glance(Shape shape, DateLine dates) {
  public Glance {
    requireNonNull(shape, "shape");
    requireNonNull(dates, "dates");
  }
}
