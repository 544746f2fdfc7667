package winnow.text;

import static java.util.Objects.requireNonNull;

/** One line of a page as it stood in the source, without its line break. */
public record Line(int number, String text) {
  public Line {
    requireNonNull(text, "text");
    if (number < 1) {
      throw new IllegalArgumentException("lines count from 1, got " + number);
    }
  }

  /** Whether nothing can be seen on the line. */
  public boolean isBlank() {
    return Letters.isBlank(text, 0, text.length());
  }
}
