package winnow.model;

import java.util.function.IntToDoubleFunction;

/** Running sums, so that what stands in a stretch of the page is told at once. */
final class Sums {
  private final double[] above;

  Sums(int blocks, IntToDoubleFunction number) {
    above = new double[blocks + 1];
    for (int i = 0; i < blocks; i++) {
      above[i + 1] = above[i] + number.applyAsDouble(i);
    }
  }

  double all() {
    return above[above.length - 1];
  }

  double above(int block) {
    return above[block];
  }

  double below(int block) {
    return all() - above[block + 1];
  }

  /** The sum from one block up to another, both within, as far as the page goes. */
  double within(int from, int to) {
    int start = Math.max(0, from);
    int end = Math.min(above.length - 1, to + 1);
    return start >= end ? 0 : above[end] - above[start];
  }

  double mean(int from, int to) {
    int start = Math.max(0, from);
    int end = Math.min(above.length - 1, to + 1);
    return (above[end] - above[start]) / (end - start);
  }
}
