package winnow.learn;

import java.util.List;
import winnow.text.Line;

/** Well-mixed 64-bit hashes, the same on every machine. */
final class PageHash {
  private static final long SEED = 0x9E3779B97F4A7C15L;

  private PageHash() {}

  /** Of a page's text without its digits and white space: a counter makes no other page. */
  static long of(List<Line> lines) {
    long hash = SEED;
    for (Line line : lines) {
      hash = of(line.text(), hash);
    }
    return mixed(hash);
  }

  /** Of a text without its digits and white space. */
  static long of(String text) {
    return mixed(of(text, SEED));
  }

  /** Of a name with its digits, by which names may differ. */
  static long ofName(String name) {
    long hash = SEED;
    for (int i = 0; i < name.length(); i++) {
      hash = mixed(hash ^ name.charAt(i));
    }
    return hash;
  }

  private static long of(String text, long before) {
    long hash = before;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' ' && (c < '0' || c > '9')) {
        hash = (hash ^ c) * 0x100000001B3L;
        hash ^= hash >>> 29;
      }
    }
    return hash;
  }

  /** Makes every bit depend on every bit (the finalizer of SplitMix64). */
  static long mixed(long value) {
    long z = value + SEED;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
