package winnow.text;

import static java.util.Objects.requireNonNull;

/** A stretch of one line, from one UTF-16 index up to another; mostly the whole line. */
public record Part(Line line, int from, int to) {
  public Part {
    requireNonNull(line, "line");
    if (from < 0 || to < from || to > line.text().length()) {
      throw new IllegalArgumentException(
          "no part " + from + ".." + to + " in line " + line.number());
    }
  }

  public static Part whole(Line line) {
    return new Part(line, 0, line.text().length());
  }

  public String text() {
    return line.text().substring(from, to);
  }

  /** Whether this is all that can be seen on its line. */
  public boolean isWhole() {
    return Letters.isBlank(line.text(), 0, from)
        && Letters.isBlank(line.text(), to, line.text().length());
  }
}
