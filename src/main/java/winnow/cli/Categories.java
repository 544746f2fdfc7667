package winnow.cli;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import winnow.article.Removed;
import winnow.rule.Role;

/** How much was removed, by category. */
final class Categories {
  private final Map<Role, Integer> counts = new EnumMap<>(Role.class);

  void add(List<Removed> removed) {
    for (Removed each : removed) {
      counts.merge(each.category(), 1, Integer::sum);
    }
  }

  long all() {
    return counts.values().stream().mapToLong(count -> count).sum();
  }

  /** As in {@code share 4, related 8}, in the order of the roles. */
  String told() {
    return told(Map.Entry.comparingByKey());
  }

  /** The same, what there is most of first. */
  String toldByNumber() {
    return told(Map.Entry.comparingByValue(Comparator.reverseOrder()));
  }

  private String told(Comparator<Map.Entry<Role, Integer>> order) {
    return counts.entrySet().stream()
        .sorted(order)
        .map(each -> each.getKey().label() + " " + each.getValue())
        .collect(Collectors.joining(", "));
  }
}
