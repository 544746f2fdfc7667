package winnow.model;

import static java.util.Objects.requireNonNull;

/**
 * A question a tree may ask: a measure of the block itself, or of a neighbour.
 *
 * @param measure the name of a column
 * @param offset which block is meant: zero for the block itself, -1 for the one above it
 */
public record Feature(String measure, int offset) {
  public Feature {
    requireNonNull(measure, "measure");
    if (offset < -Columns.MARGIN || offset > Columns.MARGIN) {
      throw new IllegalArgumentException("no neighbour is " + offset + " blocks away");
    }
  }

  /** {@code words} for the block itself, {@code words[-1]} for the one above. */
  @Override
  public String toString() {
    return offset == 0 ? measure : measure + "[" + offset + "]";
  }

  static Feature of(String written) {
    int bracket = written.indexOf('[');
    if (bracket < 0) {
      return new Feature(written, 0);
    }
    if (!written.endsWith("]")) {
      throw new IllegalArgumentException("no ']' behind '" + written + "'");
    }
    int offset = Integer.parseInt(written.substring(bracket + 1, written.length() - 1));
    return new Feature(written.substring(0, bracket), offset);
  }
}
