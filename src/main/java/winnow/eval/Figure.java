package winnow.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * A figure over many pages and how far it would be off on other pages of the same kind.
 *
 * @param spread the standard deviation over a thousand draws of as many pages, with replacement
 */
public record Figure(double value, double spread) {
  private static final int DRAWS = 1000;
  private static final long SEED = 20160119;

  /** Figures of pages, each with its spread; the same pages give the same figures. */
  public static <P> List<Figure> of(List<P> pages, Function<List<P>, double[]> figures) {
    double[] values = figures.apply(pages);
    double[][] drawn = new double[DRAWS][];
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < DRAWS; i++) {
      drawn[i] = figures.apply(draw(pages, random));
    }
    List<Figure> all = new ArrayList<>(values.length);
    for (int i = 0; i < values.length; i++) {
      all.add(new Figure(values[i], deviation(drawn, i)));
    }
    return all;
  }

  private static <P> List<P> draw(List<P> pages, SplittableRandom random) {
    List<P> drawn = new ArrayList<>(pages.size());
    for (int i = 0; i < pages.size(); i++) {
      drawn.add(pages.get(random.nextInt(pages.size())));
    }
    return drawn;
  }

  private static double deviation(double[][] drawn, int figure) {
    double sum = 0;
    for (double[] each : drawn) {
      sum += each[figure];
    }
    double mean = sum / drawn.length;
    double squares = 0;
    for (double[] each : drawn) {
      squares += (each[figure] - mean) * (each[figure] - mean);
    }
    return Math.sqrt(squares / (drawn.length - 1));
  }
}
