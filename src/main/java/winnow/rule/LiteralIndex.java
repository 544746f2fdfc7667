package winnow.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

/** Finds the words that stand in a line, and so the patterns that can match it at all. */
final class LiteralIndex {
  private record Entry(String literal, int wording) {}

  private final Map<Integer, List<Entry>> byStart = new HashMap<>();
  private final List<Integer> always = new ArrayList<>();

  /** Files a pattern under the words it needs; one that needs none is tried on every line. */
  void add(int wording, Set<String> needed) {
    if (needed.isEmpty()) {
      always.add(wording);
    }
    for (String literal : needed) {
      byStart
          .computeIfAbsent(pair(literal, 0), pair -> new ArrayList<>())
          .add(new Entry(literal, wording));
    }
  }

  /** Names every pattern that can match, some of them more than once, in no order. */
  void candidates(String folded, IntConsumer candidate) {
    always.forEach(candidate::accept);
    for (int at = 0; at + 1 < folded.length(); at++) {
      List<Entry> entries = byStart.get(pair(folded, at));
      if (entries == null) {
        continue;
      }
      for (Entry entry : entries) {
        if (folded.startsWith(entry.literal(), at)) {
          candidate.accept(entry.wording());
        }
      }
    }
  }

  private static int pair(String text, int at) {
    return text.charAt(at) << 16 | text.charAt(at + 1);
  }
}
