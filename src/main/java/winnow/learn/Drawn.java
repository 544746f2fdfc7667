package winnow.learn;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import winnow.text.Document;
import winnow.text.Line;

/**
 * The pages drawn from one site, and how many there were. Two drawn from parts of a site make the
 * one drawn from both.
 */
public final class Drawn implements Serializable {
  private static final long serialVersionUID = 1L;
  // In characters: what is longer is a dump, and would make the memory needed hard to tell.
  private static final int LONGEST_PAGE = 1 << 16;

  // Of pages alike but for digits the first by name is kept.
  private final TreeMap<Long, Sampled> pages = new TreeMap<>();
  private long seen;

  /** The only page of a site so far. */
  public static Drawn of(String name, Document page) {
    Drawn drawn = new Drawn();
    drawn.add(name, page, Sample.MOST_OF_A_SITE);
    return drawn;
  }

  /** Takes up what was drawn from more of the site. */
  public Drawn and(Drawn other) {
    seen += other.seen;
    other.pages.values().forEach(page -> draw(page, Sample.MOST_OF_A_SITE));
    return this;
  }

  void add(String name, Document page, int most) {
    requireNonNull(name, "name");
    seen++;
    long hash = PageHash.of(page.lines());
    boolean isWanted = pages.size() < most || hash <= pages.lastKey();
    if (isWanted && length(page) <= LONGEST_PAGE) {
      draw(new Sampled(hash, name, text(page)), most);
    }
  }

  private void draw(Sampled page, int most) {
    pages.merge(page.hash(), page, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    cutTo(most);
  }

  private static int length(Document page) {
    return page.lines().stream().mapToInt(line -> line.text().length() + 1).sum();
  }

  private static String text(Document page) {
    return page.lines().stream().map(Line::text).collect(Collectors.joining("\n"));
  }

  /** Keeps no more than so many. */
  public void cutTo(int most) {
    while (pages.size() > most) {
      pages.pollLastEntry();
    }
  }

  /** How many pages were drawn. */
  public int size() {
    return pages.size();
  }

  /** How many pages of the site were read. */
  long seen() {
    return seen;
  }

  /** By hash. */
  List<Sampled> pages() {
    return new ArrayList<>(pages.values());
  }
}
