package winnow.learn;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import winnow.text.Document;

/**
 * Pages drawn from each site: those with the lowest hashes, so that every order of the input draws
 * the same (bottom-k sampling; Broder, "On the resemblance and containment of documents", 1997).
 * Memory does not grow with the number of pages or of sites, since the {@link Ration} does not.
 */
public final class Sample {
  /** How many pages of a site are looked at, at most. */
  public static final int MOST_OF_A_SITE = 128;

  /** How many pages of all sites are held, at most. */
  public static final int MOST = 20_000;

  private final int most;
  private final Map<String, Drawn> sites = new TreeMap<>();
  private Ration ration = Ration.FULL;
  private int held;
  private long seen;

  public Sample() {
    this(MOST);
  }

  /** A sample that holds no more than this many pages. */
  Sample(int most) {
    this.most = most;
  }

  /** Considers a page. */
  public void add(String site, String name, Document page) {
    seen++;
    if (!ration.feeds(site)) {
      return;
    }
    Drawn drawn = sites.computeIfAbsent(site, key -> new Drawn());
    held -= drawn.size();
    drawn.add(name, page, ration.mostOfASite());
    held += drawn.size();
    while (held > most && !ration.isScarcest()) {
      ration = ration.scarcer();
      cut();
    }
  }

  private void cut() {
    sites.keySet().removeIf(site -> !ration.feeds(site));
    held = 0;
    for (Drawn each : sites.values()) {
      each.cutTo(ration.mostOfASite());
      held += each.size();
    }
  }

  /** The sites that pages were drawn from, in order. */
  public List<String> sites() {
    return List.copyOf(sites.keySet());
  }

  /** What a person should know who misses a site; nothing where all sites were drawn from. */
  public Optional<String> leftOut() {
    return ration.feedsAll() ? Optional.empty() : Optional.of(others());
  }

  private String others() {
    long drawn = sites.values().stream().mapToLong(Drawn::seen).sum();
    return String.format(
        Locale.ROOT,
        "too many sites: %d were drawn by hash, about one in %d; %d of %d pages are of others, and are"
            + " left as they are",
        sites.size(),
        ration.oneIn(),
        seen - drawn,
        seen);
  }

  Drawn of(String site) {
    return sites.getOrDefault(site, new Drawn());
  }
}
