package winnow.model;

import static java.util.Objects.requireNonNull;

import winnow.text.Shape;

/**
 * What is known of a block before its page is measured.
 *
 * @param isSure whether this is prose of which no rule is sure to know better
 * @param titleLook how much of a title it has by its shape alone, in log-odds
 * @param said what rules and neighbours say of it
 */
public record Seen(String text, Shape shape, boolean isSure, double titleLook, Said said) {
  public Seen {
    requireNonNull(text, "text");
    requireNonNull(shape, "shape");
    requireNonNull(said, "said");
  }

  /**
   * The strongest word for each of these, in log-odds, zero where nothing speaks.
   *
   * @param chrome for any role that is not kept
   */
  public record Said(
      double chrome,
      double navigation,
      double related,
      double comments,
      double caption,
      double byline,
      double date,
      double title,
      double story) {}
}
