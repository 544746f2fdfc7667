package winnow.article;

import java.util.List;
import winnow.text.Shape;

/**
 * The lines between which most of a page's prose stands, whatever the judge made of them.
 *
 * @param start its first line
 * @param end the line after its last
 */
record Stretch(int start, int end) {
  private static final double MOST = 12;
  private static final double WORDS = 8;
  private static final double GAP = 1.2;

  /** The run of lines that wins most by its prose and loses least by what stands between. */
  static Stretch of(List<Shape> shapes) {
    Stretch best = new Stretch(0, shapes.size());
    double most = 0;
    double sum = 0;
    int start = 0;
    for (int i = 0; i < shapes.size(); i++) {
      sum += worth(shapes.get(i));
      if (sum <= 0) {
        sum = 0;
        start = i + 1;
      } else if (sum > most) {
        most = sum;
        best = new Stretch(start, i + 1);
      }
    }
    return best;
  }

  private static double worth(Shape shape) {
    return shape.isProse() ? Math.min(MOST, shape.words() / WORDS) : -GAP;
  }
}
