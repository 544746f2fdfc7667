package winnow.rule;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import winnow.text.Packed;

/**
 * Finds the patterns that can match a line by what it begins with: most rules speak of whole lines,
 * and of one line in a hundred. Openings are filed under as many of their first characters as make
 * up one of a few lengths.
 */
final class OpeningIndex {
  private static final int[] LENGTHS = {1, 2, 4, 8};
  private static final long MIX = 0xC2B2AE3D27D4EB4FL;

  private final LiteralTable table;

  private OpeningIndex(LiteralTable table) {
    this.table = table;
  }

  /**
   * An index of patterns.
   *
   * @param openings by the pattern's number, all that its matches begin with; none of it is empty
   */
  static OpeningIndex of(Map<Integer, Set<String>> openings) {
    LiteralTable.Builder building = new LiteralTable.Builder();
    openings.forEach(
        (number, texts) -> texts.forEach(text -> building.add(key(text), text, number)));
    return new OpeningIndex(building.table());
  }

  static OpeningIndex read(Packed stored) {
    return new OpeningIndex(LiteralTable.read(stored));
  }

  void write(DataOutputStream out) throws IOException {
    table.write(out);
  }

  private static long key(String text) {
    return key(text.toCharArray(), 0, longest(text.length()));
  }

  private static int longest(int length) {
    int longest = 0;
    for (int each : LENGTHS) {
      longest = each <= length ? each : longest;
    }
    return longest;
  }

  /** Names every pattern one of whose openings stands in a line at a place. */
  void offer(char[] line, int at, Candidates candidates) {
    for (int length : LENGTHS) {
      if (at + length <= line.length) {
        table.offer(line, at, key(line, at, length), candidates);
      }
    }
  }

  private static long key(char[] text, int at, int length) {
    long key = length;
    for (int i = at; i < at + length; i++) {
      key = (key ^ text[i]) * MIX;
    }
    return key;
  }
}
