package winnow.learn;

import java.io.Serializable;
import java.util.Map;

/**
 * How many pages of which sites are kept, so that all of them together are no more than can be
 * held: first each site keeps half as many, down to {@link #FEWEST}; then half of the sites are
 * left out, by the hashes of their names. How often that is done depends on the pages alone, since
 * fewer pages never need a scarcer ration.
 *
 * @param level how often something was halved
 */
public record Ration(int level) implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Nothing halved. */
  static final Ration FULL = new Ration(0);

  /** How many pages of a site are looked at where there are many sites, if it has so many. */
  static final int FEWEST = 16;

  private static final int HALVINGS = Integer.numberOfTrailingZeros(Sample.MOST_OF_A_SITE / FEWEST);
  private static final int SCARCEST = HALVINGS + Long.SIZE;

  /** What the ration of a site depends on: how many pages were drawn from it, and its name. */
  public record Need(int pages, int rank) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Of a site with pages drawn from it. */
    public static Need of(String site, Drawn drawn) {
      return new Need(drawn.size(), Ration.rank(site));
    }
  }

  /** The most plentiful by which sites of these needs, so many of each, hold no more than that. */
  public static Ration of(Map<Need, Long> sites, long most) {
    Ration ration = FULL;
    while (!ration.isScarcest() && ration.held(sites) > most) {
      ration = ration.scarcer();
    }
    return ration;
  }

  /** How many of these sites keep no page. */
  public long leftOut(Map<Need, Long> sites) {
    return sites.entrySet().stream()
        .filter(each -> !feeds(each.getKey().rank()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private long held(Map<Need, Long> sites) {
    long held = 0;
    for (Map.Entry<Need, Long> each : sites.entrySet()) {
      Need need = each.getKey();
      held += feeds(need.rank()) ? each.getValue() * Math.min(need.pages(), mostOfASite()) : 0;
    }
    return held;
  }

  // Half of all names have rank 0, a quarter rank 1, an eighth rank 2.
  private static int rank(String site) {
    return Long.numberOfLeadingZeros(PageHash.ofName(site));
  }

  /** How many pages a site keeps. */
  public int mostOfASite() {
    return Sample.MOST_OF_A_SITE >> Math.min(level, HALVINGS);
  }

  /** Whether a site keeps any. */
  public boolean feeds(String site) {
    return feeds(rank(site));
  }

  private boolean feeds(int rank) {
    return rank >= level - HALVINGS;
  }

  boolean feedsAll() {
    return level <= HALVINGS;
  }

  /** Of how many sites one is fed, about. */
  long oneIn() {
    return 1L << Math.min(Long.SIZE - 2, Math.max(0, level - HALVINGS));
  }

  boolean isScarcest() {
    return level >= SCARCEST;
  }

  Ration scarcer() {
    return new Ration(level + 1);
  }
}
