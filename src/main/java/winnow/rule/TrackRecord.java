package winnow.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How a shipped rule did on the development pages, as {@code winnow eval --by-rule} counts.
 *
 * @param hits the blocks it spoke of
 * @param chrome how many of them are chrome
 * @param story how many are story; of the rest the pages' gold says nothing
 */
public record TrackRecord(int hits, int chrome, int story) {
  private static final TrackRecord NONE = new TrackRecord(0, 0, 0);

  /** The share of chrome among what is known to be chrome or story; empty if nothing is. */
  public OptionalDouble precision() {
    int known = chrome + story;
    return known == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) chrome / known);
  }

  /** The track records of all shipped rules. */
  public static Book standard() {
    Map<String, TrackRecord> byRule = new HashMap<>();
    StandardPacks.text("precision.tsv")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .forEach(
            cells ->
                byRule.put(
                    cells[0],
                    new TrackRecord(
                        Integer.parseInt(cells[1]),
                        Integer.parseInt(cells[2]),
                        Integer.parseInt(cells[3]))));
    return new Book(byRule);
  }

  /** Track records by rule. */
  public record Book(Map<String, TrackRecord> byRule) {
    public Book {
      byRule = Map.copyOf(byRule);
    }

    /** What is recorded of a rule; nothing for one that never spoke, or is not shipped. */
    public TrackRecord of(Rule rule) {
      return byRule.getOrDefault(rule.id(), NONE);
    }
  }
}
