package winnow.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a part of a pattern tells.
 *
 * @param exact every text it can match, or null when they are too many
 * @param sets of each of these sets one word is in any match
 */
record Needed(Set<String> exact, List<Set<String>> sets) {
  /** More texts than these are not worth keeping apart. */
  static final int MOST = 48;

  // What a line must have beyond these excludes few lines more.
  private static final int MOST_SETS = 3;
  // As good as a word.
  private static final int RARE = 4;
  // Dashes and dots of running text.
  private static final String COMMON =
      "\u2013\u2014\u2026\u00b7\u2022\u2019\u2018\u201c\u201d\u00ab\u00bb";

  static final Needed ANYTHING = new Needed(null, List.of());
  static final Needed NOTHING = new Needed(Set.of(""), List.of());

  /** The sets that tell lines apart best, the best first. */
  List<Set<String>> best() {
    List<Set<String>> best = new ArrayList<>(exact == null ? sets : useful(exact));
    best.sort(Comparator.comparingInt(set -> -shortest(set)));
    return best.size() > MOST_SETS ? best.subList(0, MOST_SETS) : best;
  }

  /** The texts, where they are long enough to look for; nothing, if one of them is too short. */
  static List<Set<String>> useful(Set<String> texts) {
    return shortest(texts) < 2 ? List.of() : List.of(texts);
  }

  /** How well the texts tell lines apart: by the length of the shortest. */
  static int shortest(Set<String> texts) {
    int shortest = texts.isEmpty() ? 0 : Integer.MAX_VALUE;
    for (String text : texts) {
      shortest = Math.min(shortest, isRareSign(text) ? RARE : text.length());
    }
    return shortest;
  }

  /** Whether a text is one sign that few lines have, such as ©. */
  static boolean isRareSign(String text) {
    return text.length() == 1 && isRareSign(text.charAt(0));
  }

  static boolean isRareSign(char c) {
    return c >= 0x80 && Kinds.ofFolded(c) == Kinds.OTHERS && COMMON.indexOf(c) < 0;
  }

  Needed or(Needed other) {
    if (exact != null && other.exact != null && exact.size() + other.exact.size() <= MOST) {
      Set<String> either = new HashSet<>(exact);
      either.addAll(other.exact);
      return new Needed(either, List.of());
    }
    List<Set<String>> one = best();
    List<Set<String>> two = other.best();
    if (one.isEmpty() || two.isEmpty()) {
      return ANYTHING;
    }
    Set<String> either = new HashSet<>(one.get(0));
    either.addAll(two.get(0));
    return new Needed(null, List.of(either));
  }
}
