package winnow.read;

import java.util.List;
import winnow.text.Letters;
import winnow.text.Line;
import winnow.text.Shape;

/**
 * The column at which a page's prose was broken into lines, if it was.
 *
 * <p>A line was broken there, and did not end there, when the next line's first word would not have
 * fitted behind it. Verse, lists, tables and addresses break earlier and stay as they are.
 */
record Wrap(int column) {
  private static final Wrap NONE = new Wrap(0);
  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;
  private static final int LEAST_SEAMS = 2;

  static Wrap of(List<Line> lines) {
    int column = 0;
    for (Line line : lines) {
      // What a reader sees of a line is no longer than the line.
      if (line.text().length() > column && column <= WIDEST) {
        column = Math.max(column, text(line).length());
      }
    }
    if (column < NARROWEST || column > WIDEST) {
      return NONE;
    }
    Wrap wrap = new Wrap(column);
    return wrap.seams(lines) >= LEAST_SEAMS ? wrap : NONE;
  }

  boolean joins(Line line, Line next) {
    return column > 0 && isFull(line, next) && !startsAnew(next) && !hasColumns(line);
  }

  /** Breaks that only a wrap explains: in the middle of a sentence, before a small letter. */
  private int seams(List<Line> lines) {
    int seams = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      Line next = lines.get(i + 1);
      if (!line.isBlank() && !next.isBlank() && joins(line, next)) {
        seams += !Shape.of(text(line)).endsSentence() && Shape.of(text(next)).opensLower() ? 1 : 0;
      }
    }
    return seams;
  }

  private boolean isFull(Line line, Line next) {
    String following = text(next);
    int space = following.indexOf(' ');
    int word = space < 0 ? following.length() : space;
    return text(line).length() + 1 + word > column;
  }

  private static boolean startsAnew(Line next) {
    return Shape.of(text(next)).bullet();
  }

  private static boolean hasColumns(Line line) {
    return line.text().strip().indexOf('\t') >= 0;
  }

  private static String text(Line line) {
    return Letters.visible(line.text(), 0, line.text().length());
  }
}
