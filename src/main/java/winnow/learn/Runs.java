package winnow.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import winnow.learn.Decision.Learned;

/** Learned lines put together that stand together: a menu is one rule, and so is a footer. */
final class Runs {
  private static final double MOSTLY = 0.5;

  private final List<Learned> lines;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Groups groups;

  private Runs(List<Learned> lines) {
    this.lines = lines;
    this.groups = new Groups(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      numbers.put(lines.get(i).line().folded(), i);
    }
  }

  /** The lines in groups, each from top to bottom. */
  static List<List<Learned>> of(List<Learned> lines) {
    Runs runs = new Runs(lines);
    runs.join();
    return runs.grouped();
  }

  private void join() {
    Map<String, Integer> belowSame = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Recurring line = lines.get(i).line();
      if (line.agreement(Sighting::above) >= MOSTLY) {
        String above = usual(line, Sighting::above);
        link(i, numbers.get(above));
        // Lines that take turns below the same line.
        link(i, above.isEmpty() ? null : belowSame.putIfAbsent(kind(i) + above, i));
      }
      if (line.agreement(Sighting::below) >= MOSTLY) {
        link(i, numbers.get(usual(line, Sighting::below)));
      }
    }
  }

  private void link(int one, Integer other) {
    if (other != null && kind(one).equals(kind(other)) && !lines.get(one).heads()) {
      groups.join(one, other);
    }
  }

  private String kind(int i) {
    Learned line = lines.get(i);
    return line.role() + " " + line.strength() + " " + line.heads() + " " + line.onlyBelow() + " ";
  }

  private static String usual(Recurring line, Function<Sighting, String> what) {
    Map<String, Integer> times = new TreeMap<>();
    line.sightings().forEach(seen -> times.merge(what.apply(seen), 1, Integer::sum));
    return times.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }

  private List<List<Learned>> grouped() {
    Map<Integer, List<Learned>> byLowest = new TreeMap<>();
    for (int i = 0; i < lines.size(); i++) {
      byLowest.computeIfAbsent(groups.lowest(i), key -> new ArrayList<>()).add(lines.get(i));
    }
    List<List<Learned>> all = new ArrayList<>(byLowest.values());
    all.forEach(each -> each.sort(FROM_TOP));
    all.sort(Comparator.comparing((List<Learned> each) -> each.get(0), FROM_TOP));
    return all;
  }

  private static final Comparator<Learned> FROM_TOP =
      Comparator.comparingDouble((Learned each) -> height(each.line()))
          .thenComparing(each -> each.line().folded());

  /** Where it stands on its pages, from 0 at the top to 1 at the end; the same for any order. */
  private static double height(Recurring line) {
    long thousandths = 0;
    for (Sighting seen : line.sightings()) {
      thousandths += 1000L * seen.at() / (seen.at() + seen.fromEnd() + 1);
    }
    return (double) thousandths / line.pages();
  }
}
