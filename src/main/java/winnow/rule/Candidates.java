package winnow.rule;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The patterns that may match a line, by their numbers. One that needs several words is a candidate
 * when all of them have been found.
 */
final class Candidates {
  /** How many words a pattern may need at once. */
  static final int MOST_WORDS = 4;

  private static final int FEW = 16;

  private int[] found = new int[FEW];
  private int size;

  /** What is found for the one thing a pattern needs. */
  void add(int number) {
    add(number, 0);
  }

  /** One word is found of those that a pattern needs at once. */
  void add(int number, int word) {
    addFound(number * MOST_WORDS + word);
  }

  /** The same, the pattern and the word in one number. */
  void addFound(int numberAndWord) {
    if (size == found.length) {
      found = Arrays.copyOf(found, size * 2);
    }
    found[size++] = numberAndWord;
  }

  /**
   * Keeps the numbers of the patterns that can be, each of them once and in their order.
   *
   * @param words how many words each pattern needs at once, by its number
   */
  void settle(byte[] words, IntPredicate canBe) {
    if (size > 1) {
      Arrays.sort(found, 0, size);
    }
    int kept = 0;
    int at = 0;
    while (at < size) {
      int number = found[at] / MOST_WORDS;
      int distinct = 0;
      int before = -1;
      for (; at < size && found[at] / MOST_WORDS == number; at++) {
        distinct += found[at] == before ? 0 : 1;
        before = found[at];
      }
      if (distinct == words[number] && canBe.test(number)) {
        found[kept++] = number;
      }
    }
    size = kept;
  }

  int size() {
    return size;
  }

  int get(int index) {
    return found[index];
  }
}
