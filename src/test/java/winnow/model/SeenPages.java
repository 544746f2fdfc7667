package winnow.model;

import java.util.List;
import java.util.stream.Stream;
import winnow.text.Shape;

/** Pages of which no rule says anything. */
final class SeenPages {
  private static final Seen.Said NOTHING = new Seen.Said(0, 0, 0, 0, 0, 0, 0, 0, 0);

  private SeenPages() {}

  static List<Seen> of(String... blocks) {
    return Stream.of(blocks).map(SeenPages::seen).toList();
  }

  private static Seen seen(String text) {
    Shape shape = Shape.of(text);
    return new Seen(text, shape, shape.isProse(), 0, NOTHING);
  }
}
