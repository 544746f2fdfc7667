package winnow.learn;

import java.util.Arrays;
import java.util.List;

/**
 * How alike two texts are, told from small signatures: of a text's runs of words, hashed and dealt
 * into bins, the least hash of each bin. The share of bins on which two texts agree is near the
 * share of runs they have in common (Broder, "On the resemblance and containment of documents",
 * 1997; with one hash a run instead of one a bin: Li, Owen and Zhang, "One permutation hashing",
 * 2012).
 */
final class MinHash {
  private static final int BIN_BITS = 6;
  private static final int RUN = 4;
  private static final long EMPTY = -1L;

  private final long[] least = new long[1 << BIN_BITS];

  private MinHash(List<String> words) {
    Arrays.fill(least, EMPTY);
    int runs = Math.max(1, words.size() - RUN + 1);
    for (int i = 0; i < runs; i++) {
      long run = hash(words, i);
      int bin = (int) (run >>> (Long.SIZE - BIN_BITS));
      if (Long.compareUnsigned(run, least[bin]) < 0) {
        least[bin] = run;
      }
    }
  }

  private static long hash(List<String> words, int from) {
    long hash = 0;
    for (int i = from; i < Math.min(words.size(), from + RUN); i++) {
      hash = PageHash.mixed(hash ^ words.get(i).hashCode());
    }
    return hash;
  }

  static MinHash of(List<String> words) {
    return new MinHash(words);
  }

  /** The share of runs in common, about; from 0 to 1. */
  double likeness(MinHash other) {
    int same = 0;
    int filled = 0;
    for (int i = 0; i < least.length; i++) {
      boolean isEmpty = least[i] == EMPTY && other.least[i] == EMPTY;
      filled += isEmpty ? 0 : 1;
      same += !isEmpty && least[i] == other.least[i] ? 1 : 0;
    }
    return (double) same / filled;
  }
}
