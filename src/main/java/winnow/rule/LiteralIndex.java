package winnow.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * Finds the words that stand in a line, and so the patterns that can match it at all. Words are
 * filed under their first characters; a bit set tells in a step that none begins at a place.
 */
final class LiteralIndex {
  private static final int LONG = 4;
  private static final int SHORT = 2;
  private static final int BITS = 1 << 16;

  private record Entry(String literal, int wording) {}

  private final Map<Long, List<Entry>> byStart = new HashMap<>();
  private final BitSet starts = new BitSet(BITS);
  private final List<Integer> always = new ArrayList<>();

  /** Files a pattern under the words it needs; one that needs none is tried on every line. */
  void add(int wording, Set<String> needed) {
    if (needed.isEmpty()) {
      always.add(wording);
    }
    for (String literal : needed) {
      long key = key(literal, 0, literal.length() >= LONG ? LONG : SHORT);
      starts.set(bit(key));
      byStart.computeIfAbsent(key, start -> new ArrayList<>(2)).add(new Entry(literal, wording));
    }
  }

  /** Names every pattern that can match, some of them more than once, in no order. */
  void candidates(String folded, IntConsumer candidate) {
    always.forEach(candidate::accept);
    for (int at = 0; at + SHORT <= folded.length(); at++) {
      offer(folded, at, key(folded, at, SHORT), candidate);
      if (at + LONG <= folded.length()) {
        offer(folded, at, key(folded, at, LONG), candidate);
      }
    }
  }

  private void offer(String folded, int at, long key, IntConsumer candidate) {
    if (!starts.get(bit(key))) {
      return;
    }
    for (Entry entry : byStart.getOrDefault(key, List.of())) {
      if (folded.startsWith(entry.literal(), at)) {
        candidate.accept(entry.wording());
      }
    }
  }

  private static long key(String text, int at, int length) {
    long key = 0;
    for (int i = at; i < at + length; i++) {
      key = key << 16 | text.charAt(i);
    }
    return key;
  }

  private static int bit(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 48);
  }
}
