package winnow.learn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import winnow.rule.Role;

/**
 * A line that is the same on many pages but for one place in it, where a name or a date stands.
 *
 * @param pattern in the language of rules
 */
record Frame(Role role, String pattern, List<Frame.Filled> filled) {
  Frame {
    filled = List.copyOf(filled);
  }

  /** A page's line, and what stands in the frame there. */
  record Filled(int leaf, int at, String folded, String value) {}

  /** How many pages have a line in the frame. */
  int pages() {
    return (int) filled.stream().map(Filled::leaf).distinct().count();
  }

  /** How many different values were seen. */
  int values() {
    Set<String> values = new HashSet<>();
    filled.forEach(each -> values.add(each.value()));
    return values.size();
  }

  /** The lines in it, folded. */
  Set<String> lines() {
    Set<String> lines = new HashSet<>();
    filled.forEach(each -> lines.add(each.folded()));
    return lines;
  }

  /** The words of a line as a pattern that finds just them, whatever their numbers. */
  static String literal(String words) {
    List<String> parts = new ArrayList<>();
    for (String word : words.strip().split("\\s+", -1)) {
      parts.add(
          word.replaceAll("[\\\\^$.|?*+()\\[\\]{}]", "\\\\$0").replaceAll("\\p{Nd}+", "\\\\d+"));
    }
    return String.join(" ", parts);
  }
}
