package winnow.spark;

import java.io.Serializable;

/**
 * A part of a file, from the first of its bytes to the one behind its last.
 *
 * @param linesBefore how many lines end before it
 */
record Stretch(long from, long to, int linesBefore) implements Serializable {
  static final Stretch WHOLE = new Stretch(0, Long.MAX_VALUE, 0);

  Stretch {
    if (from < 0 || to < from || linesBefore < 0) {
      throw new IllegalArgumentException("no part of a file: " + from + " to " + to);
    }
  }

  long bytes() {
    return to - from;
  }
}
