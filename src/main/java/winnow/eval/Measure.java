package winnow.eval;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A quality over many pages, each figure with its spread.
 *
 * @param pages how many pages have gold for it
 */
public record Measure(int pages, Figure f1, Figure precision, Figure recall) {
  /** Measures pages; empty without any. */
  public static <P> Optional<Measure> of(List<P> pages, Function<List<P>, Quality> quality) {
    if (pages.isEmpty()) {
      return Optional.empty();
    }
    List<Figure> figures = Figure.of(pages, drawn -> quality.apply(drawn).figures());
    return Optional.of(new Measure(pages.size(), figures.get(0), figures.get(1), figures.get(2)));
  }
}
