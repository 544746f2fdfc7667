package winnow.learn;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import winnow.text.Shape;

/**
 * A line that stands on several pages of a site.
 *
 * @param folded what its copies have in common
 * @param text as its first page prints it
 * @param sightings its first place on each page, in the order of the pages
 * @param counts whether the copies differ in their digits
 */
record Recurring(
    String folded, String text, Shape shape, List<Sighting> sightings, boolean counts) {
  Recurring {
    requireNonNull(folded, "folded");
    sightings = List.copyOf(sightings);
  }

  /** How many pages have it. */
  int pages() {
    return sightings.size();
  }

  /** The share of its pages of which something holds. */
  double share(Predicate<Sighting> holds) {
    return (double) sightings.stream().filter(holds).count() / pages();
  }

  /** The share of its pages that agree with most of them in something. */
  double agreement(Function<Sighting, Object> what) {
    Map<Object, Integer> times = new HashMap<>();
    int most = 0;
    for (Sighting each : sightings) {
      most = Math.max(most, times.merge(what.apply(each), 1, Integer::sum));
    }
    return (double) most / pages();
  }

  /** Whether some of its pages say it just once. */
  boolean isOnce(Set<Integer> leaves) {
    return sightings.stream()
        .filter(each -> leaves.contains(each.leaf()))
        .allMatch(each -> each.times() == 1);
  }

  /** Whether its pages say it equally often; a refrain or a speaker's name varies. */
  boolean isEven() {
    boolean isOnce = share(each -> each.times() == 1) >= 0.9;
    return isOnce || agreement(Sighting::times) >= 0.8;
  }
}
