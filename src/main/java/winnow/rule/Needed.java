package winnow.rule;

import java.util.HashSet;
import java.util.Set;

/**
 * What a part of a pattern tells.
 *
 * @param exact every text it can match, or null when they are too many
 * @param needed words one of which is in any match; empty when unknown
 */
record Needed(Set<String> exact, Set<String> needed) {
  /** More texts than these are not worth keeping apart. */
  static final int MOST = 48;

  static final Needed ANYTHING = new Needed(null, Set.of());
  static final Needed NOTHING = new Needed(Set.of(""), Set.of());

  Set<String> best() {
    return exact == null ? needed : better(needed, useful(exact));
  }

  /** Texts long enough to look for; none, if one of them is too short. */
  static Set<String> useful(Set<String> texts) {
    return shortest(texts) < 2 ? Set.of() : texts;
  }

  static Set<String> better(Set<String> one, Set<String> other) {
    return shortest(other) > shortest(one) ? other : one;
  }

  static int shortest(Set<String> texts) {
    int shortest = texts.isEmpty() ? 0 : Integer.MAX_VALUE;
    for (String text : texts) {
      shortest = Math.min(shortest, text.length());
    }
    return shortest;
  }

  Needed or(Needed other) {
    if (exact != null && other.exact != null && exact.size() + other.exact.size() <= MOST) {
      Set<String> either = new HashSet<>(exact);
      either.addAll(other.exact);
      return new Needed(either, Set.of());
    }
    Set<String> one = best();
    Set<String> two = other.best();
    if (one.isEmpty() || two.isEmpty()) {
      return ANYTHING;
    }
    Set<String> either = new HashSet<>(one);
    either.addAll(two);
    return new Needed(null, either);
  }
}
