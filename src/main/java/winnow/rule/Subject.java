package winnow.rule;

import static java.util.Objects.requireNonNull;

import winnow.text.Block;
import winnow.text.Shape;

/**
 * What a rule is asked about: a block, its measurements, and how it stands in its page.
 *
 * @param first whether it is the page's first block
 * @param repeated whether the page says the same elsewhere
 */
public record Subject(Block block, Shape shape, Place place, boolean first, boolean repeated) {
  public Subject {
    requireNonNull(block, "block");
    requireNonNull(shape, "shape");
    requireNonNull(place, "place");
  }

  /** A line by itself, as in a rule's one-line examples: what its place is nobody knows. */
  public static Subject alone(Block block) {
    return new Subject(block, Shape.of(block.text()), Place.UNKNOWN, true, true);
  }

  /** The same place on the page, with another text to read. */
  Subject reading(String text) {
    Block read = new Block(block.parts(), block.afterGap(), text);
    return new Subject(read, Shape.of(text), place, first, repeated);
  }
}
