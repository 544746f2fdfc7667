package winnow.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * Finds the words that stand in a line, and so the patterns that can match it at all. Words are
 * filed under their first characters, four or two; a table of bits tells in one step that none
 * begins at a place.
 */
final class LiteralIndex {
  private static final int LONG = 4;
  private static final int SHORT = 2;
  // So many more bits than words that nearly all places are told empty by them.
  private static final int FILTER_BITS = 20;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final long[] filter = new long[1 << (FILTER_BITS - 6)];
  private final int[] always;
  // An open-addressed table: a key, and where its entries lie; no key is 0.
  private final long[] keys;
  private final Entry[][] entries;

  private record Entry(String literal, int wording) {}

  private LiteralIndex(Map<Long, List<Entry>> byStart, List<Integer> always) {
    this.always = always.stream().mapToInt(Integer::intValue).toArray();
    int size = Integer.highestOneBit(byStart.size() * 2 + 1) * 2;
    this.keys = new long[size];
    this.entries = new Entry[size][];
    byStart.forEach(this::put);
  }

  private void put(long key, List<Entry> filed) {
    int bit = bit(key);
    filter[bit >>> 6] |= 1L << bit;
    int slot = slot(key);
    keys[slot] = key;
    entries[slot] = filed.toArray(Entry[]::new);
  }

  /** Names every pattern that can match, some of them more than once, in no order. */
  void candidates(String folded, IntConsumer candidate) {
    for (int wording : always) {
      candidate.accept(wording);
    }
    int length = folded.length();
    long key = 0;
    for (int i = 0; i < length; i++) {
      key = key << 16 | folded.charAt(i);
      if (i >= LONG - 1) {
        offer(folded, i - LONG + 1, key, candidate);
      }
      if (i >= SHORT - 1) {
        offer(folded, i - SHORT + 1, key & 0xFFFF_FFFFL, candidate);
      }
    }
  }

  private void offer(String folded, int at, long key, IntConsumer candidate) {
    int bit = bit(key);
    if ((filter[bit >>> 6] & 1L << bit) == 0) {
      return;
    }
    int slot = slot(key);
    if (keys[slot] == key) {
      for (Entry entry : entries[slot]) {
        if (folded.startsWith(entry.literal(), at)) {
          candidate.accept(entry.wording());
        }
      }
    }
  }

  private static int bit(long key) {
    return (int) ((key * MIX) >>> (64 - FILTER_BITS));
  }

  /** Where a key is, or would be. */
  private int slot(long key) {
    int slot = (int) ((key * MIX) >>> 32) & (keys.length - 1);
    while (keys[slot] != key && keys[slot] != 0) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  /** An index in the making. */
  static final class Builder {
    private final Map<Long, List<Entry>> byStart = new HashMap<>();
    private final List<Integer> always = new ArrayList<>();

    /** Files a pattern under the words it needs; one that needs none is tried on every line. */
    void add(int wording, Set<String> needed) {
      if (needed.isEmpty()) {
        always.add(wording);
      }
      for (String literal : needed) {
        Entry entry = new Entry(literal, wording);
        byStart.computeIfAbsent(key(literal), start -> new ArrayList<>(2)).add(entry);
      }
    }

    LiteralIndex index() {
      return new LiteralIndex(byStart, always);
    }

    private static long key(String literal) {
      int length = literal.length() >= LONG ? LONG : SHORT;
      long key = 0;
      for (int i = 0; i < length; i++) {
        key = key << 16 | literal.charAt(i);
      }
      return key;
    }
  }
}
