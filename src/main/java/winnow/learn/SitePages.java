package winnow.learn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The pages of a site that tell different things, and the lines that recur on them. */
final class SitePages {
  private static final int LONGEST = 600;

  private final List<Leaf> leaves;
  private final Map<String, Integer> pagesOf = new HashMap<>();
  private final Map<String, Recurring> recurring = new TreeMap<>();

  /** Pages in the order of their hashes, none of them like another. */
  SitePages(List<Leaf> leaves) {
    this.leaves = List.copyOf(leaves);
    for (Leaf leaf : leaves) {
      new HashSet<>(leaf.folded()).forEach(line -> pagesOf.merge(line, 1, Integer::sum));
    }
    gather();
  }

  private void gather() {
    Map<String, List<Sighting>> places = new HashMap<>();
    for (int i = 0; i < leaves.size(); i++) {
      sightings(i).forEach((line, seen) -> places.computeIfAbsent(line, k -> list()).add(seen));
    }
    places.forEach((line, all) -> recurring.put(line, recurring(line, all)));
  }

  private static List<Sighting> list() {
    return new ArrayList<>(4);
  }

  private Recurring recurring(String line, List<Sighting> sightings) {
    Sighting first = sightings.get(0);
    Leaf leaf = leaves.get(first.leaf());
    boolean counts = line.indexOf('#') >= 0 && counts(sightings);
    return new Recurring(
        line, leaf.text(first.at()), leaf.shapes().get(first.at()), sightings, counts);
  }

  /** Whether most copies of a line have numbers of their own. */
  private boolean counts(List<Sighting> sightings) {
    Set<String> digits = new HashSet<>();
    for (Sighting each : sightings) {
      digits.add(leaves.get(each.leaf()).text(each.at()).replaceAll("\\D+", " "));
    }
    return digits.size() > Math.max(1, sightings.size() / 3);
  }

  /** Where the lines stand on one page that stand on others too. */
  private Map<String, Sighting> sightings(int number) {
    Leaf leaf = leaves.get(number);
    int prose = 0;
    int[] proseAbove = new int[leaf.size()];
    Map<String, Integer> times = new HashMap<>();
    for (int i = 0; i < leaf.size(); i++) {
      proseAbove[i] = prose;
      prose += isOwnSentence(leaf, i) ? 1 : 0;
      times.merge(leaf.folded().get(i), 1, Integer::sum);
    }
    Map<String, Sighting> sightings = new LinkedHashMap<>();
    for (int i = 0; i < leaf.size(); i++) {
      String line = leaf.folded().get(i);
      if (pages(line) > 1 && line.length() > 1 && line.length() <= LONGEST) {
        Sighting seen =
            new Sighting(
                number,
                i,
                times.get(line),
                leaf.size() - 1 - i,
                i == 0 ? "" : leaf.folded().get(i - 1),
                i == leaf.size() - 1 ? "" : leaf.folded().get(i + 1),
                proseAbove[i],
                prose - proseAbove[i]);
        sightings.putIfAbsent(line, seen);
      }
    }
    return sightings;
  }

  List<Leaf> leaves() {
    return leaves;
  }

  int size() {
    return leaves.size();
  }

  /** On how many pages a folded line stands. */
  int pages(String folded) {
    return folded.isEmpty() ? 0 : pagesOf.getOrDefault(folded, 0);
  }

  /** Whether a block is a sentence that no other page has. */
  boolean isOwnSentence(Leaf leaf, int at) {
    return leaf.isSentence(at) && isOwn(leaf, at);
  }

  /** Whether no other page has a block's line. */
  boolean isOwn(Leaf leaf, int at) {
    return pages(leaf.folded().get(at)) == 1;
  }

  double share(Recurring line) {
    return (double) line.pages() / size();
  }

  /** The lines that stand on two pages or more, in the order of their folded text. */
  List<Recurring> recurring() {
    return List.copyOf(recurring.values());
  }
}
