package winnow.model;

import java.util.Arrays;
import winnow.text.Letters;

/**
 * The words of a block that say what it is about, as numbers: long words by their beginnings, so
 * that inflected forms meet, and every two neighbouring CJK characters.
 */
final class Terms {
  private static final int LONG_WORD = 5;
  private static final int BEGINNING = 6;
  private static final int MOST = 400;

  private final int[] found = new int[MOST];
  private int count;

  private Terms() {}

  /** Distinct terms in rising order; of a very long block those at its beginning. */
  static int[] of(String text) {
    Terms terms = new Terms();
    terms.collect(text);
    Arrays.sort(terms.found, 0, terms.count);
    return terms.distinct();
  }

  private void collect(String text) {
    int length = 0;
    int hash = 0;
    char before = 0;
    for (int i = 0; i < text.length() && count < MOST - 2; i++) {
      char c = text.charAt(i);
      if (Letters.isCjk(c)) {
        take(hash, length);
        take(before * 31 + c, before == 0 ? 0 : LONG_WORD);
        before = c;
        length = 0;
      } else if (Letters.isInWord(c)) {
        hash = length == 0 ? 7 : hash;
        hash = length < BEGINNING ? hash * 31 + Character.toLowerCase(c) : hash;
        length++;
        before = 0;
      } else {
        take(hash, length);
        length = 0;
        before = 0;
      }
    }
    take(hash, length);
  }

  private void take(int hash, int length) {
    if (length >= LONG_WORD) {
      found[count++] = hash;
    }
  }

  private int[] distinct() {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (kept == 0 || found[kept - 1] != found[i]) {
        found[kept++] = found[i];
      }
    }
    return Arrays.copyOf(found, kept);
  }
}
