package winnow.spark;

import java.util.ArrayList;
import java.util.List;

/** Cuts a list of sources into pieces of work of about one size, in order. */
final class Slices {
  private static final long MOST_BYTES = 32L << 20;
  private static final int MOST_SOURCES = 1_000;
  // So that cores that are done early find more to do.
  private static final int SLICES_A_CORE = 4;

  private Slices() {}

  /** One task reads a slice from its first source to its last. */
  static List<List<Source>> of(List<Source> sources, int cores) {
    long all = sources.stream().mapToLong(Slices::weight).sum();
    long most = Math.max(1, Math.min(MOST_BYTES, all / ((long) cores * SLICES_A_CORE)));
    List<List<Source>> slices = new ArrayList<>();
    List<Source> slice = new ArrayList<>();
    long bytes = 0;
    for (Source source : sources) {
      slice.add(source);
      bytes += weight(source);
      if (bytes >= most || slice.size() >= MOST_SOURCES) {
        slices.add(slice);
        slice = new ArrayList<>();
        bytes = 0;
      }
    }
    if (!slice.isEmpty()) {
      slices.add(slice);
    }
    return slices;
  }

  // Of a list only large files are expected.
  private static long weight(Source source) {
    return source.bytes() == Source.UNKNOWN ? MOST_BYTES : source.bytes();
  }
}
