package winnow.fit;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import winnow.model.Columns;

/**
 * The columns of many pages one below the other, each number replaced by the bin it falls into.
 * Pages keep their margins, so a neighbour is found by its offset here too.
 */
final class Sample {
  private static final int BINS = 64;

  private final List<String> measures;
  private final float[][] edges;
  private final byte[][] bins;
  private final int[] rows;
  private final double[] labels;
  private final double[] weights;

  private Sample(
      List<String> measures,
      float[][] edges,
      byte[][] bins,
      int[] rows,
      double[] labels,
      double[] weights) {
    this.measures = measures;
    this.edges = edges;
    this.bins = bins;
    this.rows = rows;
    this.labels = labels;
    this.weights = weights;
  }

  /** One block to learn from: where it is, what it is, and how much it counts. */
  record Row(int page, int block, double label, double weight) {}

  static Sample of(List<Columns> pages, List<Row> rows) {
    List<String> measures = pages.get(0).names();
    int[] starts = starts(pages);
    float[][] edges = new float[measures.size()][];
    byte[][] bins = new byte[measures.size()][];
    for (int m = 0; m < edges.length; m++) {
      float[] all = joined(pages, measures.get(m), starts);
      edges[m] = edges(all);
      bins[m] = binned(all, edges[m]);
    }
    int[] at = rows.stream().mapToInt(row -> starts[row.page()] + row.block()).toArray();
    double[] labels = rows.stream().mapToDouble(Row::label).toArray();
    double[] weights = rows.stream().mapToDouble(Row::weight).toArray();
    return new Sample(measures, edges, bins, at, labels, weights);
  }

  /** Where each page's first block is, and behind the last the whole length. */
  private static int[] starts(List<Columns> pages) {
    int[] starts = new int[pages.size() + 1];
    int at = Columns.MARGIN;
    for (int i = 0; i < pages.size(); i++) {
      starts[i] = at;
      at += pages.get(i).blocks() + 2 * Columns.MARGIN;
    }
    starts[pages.size()] = at - Columns.MARGIN;
    return starts;
  }

  private static float[] joined(List<Columns> pages, String measure, int[] starts) {
    float[] all = new float[starts[pages.size()]];
    for (int i = 0; i < pages.size(); i++) {
      float[] column = pages.get(i).named(measure);
      FloatBuffer.wrap(all).position(starts[i] - Columns.MARGIN).put(column);
    }
    return all;
  }

  /** Thresholds between which the numbers are spread evenly, in few digits. */
  private static float[] edges(float[] all) {
    float[] sorted = all.clone();
    Arrays.sort(sorted);
    List<Float> edges = new ArrayList<>();
    float[] distinct = distinct(sorted);
    if (distinct.length <= BINS) {
      for (int i = 0; i + 1 < distinct.length; i++) {
        add(edges, between(distinct[i], distinct[i + 1]));
      }
    } else {
      for (int k = 1; k < BINS; k++) {
        add(edges, rounded(sorted[(int) ((long) sorted.length * k / BINS)]));
      }
    }
    float[] array = new float[edges.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = edges.get(i);
    }
    return array;
  }

  private static void add(List<Float> edges, float edge) {
    if (edges.isEmpty() || edge > edges.get(edges.size() - 1)) {
      edges.add(edge);
    }
  }

  private static float between(float low, float high) {
    float middle = rounded((low + high) / 2);
    return middle >= low && middle < high ? middle : low;
  }

  private static float rounded(float number) {
    return Float.parseFloat(String.format(Locale.ROOT, "%.3g", number));
  }

  private static float[] distinct(float[] sorted) {
    int kept = 0;
    float[] distinct = new float[Math.min(sorted.length, BINS + 1)];
    for (int i = 0; i < sorted.length && kept < distinct.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        distinct[kept++] = sorted[i];
      }
    }
    return Arrays.copyOf(distinct, kept);
  }

  private static byte[] binned(float[] all, float[] edges) {
    byte[] bins = new byte[all.length];
    for (int i = 0; i < all.length; i++) {
      int at = Arrays.binarySearch(edges, all[i]);
      bins[i] = (byte) (at >= 0 ? at : -at - 1);
    }
    return bins;
  }

  int size() {
    return rows.length;
  }

  List<String> measures() {
    return measures;
  }

  /** The bins of a measure for every block of all pages, margins and all. */
  byte[] bins(int measure) {
    return bins[measure];
  }

  /** How many bins a measure has. */
  int bins(String measure) {
    return edges[measures.indexOf(measure)].length + 1;
  }

  /** The greatest number in a bin. */
  float edge(int measure, int bin) {
    return edges[measure][bin];
  }

  int edges(int measure) {
    return edges[measure].length;
  }

  /** Where a row's block stands in the bins. */
  int place(int row) {
    return rows[row];
  }

  double label(int row) {
    return labels[row];
  }

  double weight(int row) {
    return weights[row];
  }
}
