package winnow.rule;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import winnow.text.Packed;

/**
 * Words, and the patterns filed under each; looked up at a place in a line by the characters that
 * stand there. A table of bits tells in one step that no word begins so.
 */
final class LiteralTable {
  private static final long MIX = 0x9E3779B97F4A7C15L;
  // So many bits for a word that nearly all places are told empty by them.
  private static final int BITS_PER_WORD = 16;

  private final long[] filter;
  private final int filterShift;
  // An open-addressed table: a key, and where its entries begin and end; no key is 0.
  private final long[] keys;
  private final int[] starts;
  private final int[] ends;
  private final Words words;
  private final int[] numbers;

  private LiteralTable(
      long[] filter, long[] keys, int[] starts, int[] ends, Words words, int[] numbers) {
    this.filter = filter;
    this.filterShift = 64 - log2(filter.length - 1) - log2(Long.SIZE - 1);
    this.keys = keys;
    this.starts = starts;
    this.ends = ends;
    this.words = words;
    this.numbers = numbers;
  }

  private static int log2(int most) {
    return 32 - Integer.numberOfLeadingZeros(most);
  }

  static LiteralTable read(Packed stored) {
    return new LiteralTable(
        stored.longs(),
        stored.longs(),
        stored.ints(),
        stored.ints(),
        Words.read(stored),
        stored.ints());
  }

  void write(DataOutputStream out) throws IOException {
    Packed.write(filter, out);
    Packed.write(keys, out);
    Packed.write(starts, out);
    Packed.write(ends, out);
    words.write(out);
    Packed.write(numbers, out);
  }

  /** Names the patterns of all words that stand in a line at a place and have a key. */
  void offer(char[] line, int at, long key, Candidates candidates) {
    int bit = bit(key);
    if ((filter[bit >>> 6] & 1L << bit) == 0) {
      return;
    }
    int slot = slot(key);
    if (keys[slot] == key) {
      for (int i = starts[slot]; i < ends[slot]; i++) {
        if (words.stands(i, line, at)) {
          candidates.addFound(numbers[i]);
        }
      }
    }
  }

  private int bit(long key) {
    return (int) ((key * MIX) >>> filterShift);
  }

  /** Where a key is, or would be. */
  private int slot(long key) {
    int slot = (int) ((key * MIX) >>> 32) & (keys.length - 1);
    while (keys[slot] != key && keys[slot] != 0) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private record Entry(String word, int number) {}

  /** A table in the making. */
  static final class Builder {
    // Sorted, so that the same rules make the same table.
    private final Map<Long, List<Entry>> byKey = new TreeMap<>();

    /** Files a pattern under a word that is all it needs, by the key of its beginning. */
    void add(long key, String word, int number) {
      add(key, word, number, 0);
    }

    /** Files a pattern under a word of one of the sets it needs. */
    void add(long key, String word, int number, int set) {
      byKey
          .computeIfAbsent(key, own -> new ArrayList<>(2))
          .add(new Entry(word, number * Candidates.MOST_WORDS + set));
    }

    LiteralTable table() {
      List<Entry> entries = byKey.values().stream().flatMap(List::stream).toList();
      int slots = 1 << log2(byKey.size() * 2);
      int filterLongs = 1 << log2(byKey.size() * BITS_PER_WORD / Long.SIZE);
      LiteralTable table =
          new LiteralTable(
              new long[filterLongs],
              new long[slots],
              new int[slots],
              new int[slots],
              Words.of(entries.stream().map(Entry::word).toList()),
              entries.stream().mapToInt(Entry::number).toArray());
      int at = 0;
      for (Map.Entry<Long, List<Entry>> filed : byKey.entrySet()) {
        table.put(filed.getKey(), at, at + filed.getValue().size());
        at += filed.getValue().size();
      }
      return table;
    }
  }

  private void put(long key, int start, int end) {
    int bit = bit(key);
    filter[bit >>> 6] |= 1L << bit;
    int slot = slot(key);
    keys[slot] = key;
    starts[slot] = start;
    ends[slot] = end;
  }
}
