package winnow.rule;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import winnow.text.Packed;

/**
 * Finds the words that stand anywhere in a line, and so the patterns that can match it at all.
 * Words are filed under their first characters, four or two, and a rare sign by itself.
 */
final class LiteralIndex {
  private static final int LONG = 4;
  private static final int SHORT = 2;
  private static final int LONGEST = 10;
  // The one before is the opening's, where a pattern has one.
  private static final int FIRST_WORD = 1;
  private static final long TWO_CHARS = 0xFFFF_FFFFL;

  private final LiteralTable table;

  private LiteralIndex(LiteralTable table) {
    this.table = table;
  }

  /**
   * An index of patterns.
   *
   * @param needed by the pattern's number, sets of words: of each one must stand in a line
   */
  static LiteralIndex of(Map<Integer, List<Set<String>>> needed) {
    LiteralTable.Builder building = new LiteralTable.Builder();
    needed.forEach((number, sets) -> file(number, sets, building));
    return new LiteralIndex(building.table());
  }

  private static void file(int number, List<Set<String>> sets, LiteralTable.Builder building) {
    for (int set = 0; set < sets.size(); set++) {
      Set<String> beginnings = new TreeSet<>();
      sets.get(set).forEach(word -> beginnings.add(beginning(word)));
      for (String word : beginnings) {
        building.add(key(word), word, number, FIRST_WORD + set);
      }
    }
  }

  static LiteralIndex read(Packed stored) {
    return new LiteralIndex(LiteralTable.read(stored));
  }

  void write(DataOutputStream out) throws IOException {
    table.write(out);
  }

  // A longer word is found by its beginning in hardly more lines, and many begin alike.
  private static String beginning(String word) {
    return word.substring(0, Math.min(LONGEST, word.length()));
  }

  private static long key(String word) {
    int length = word.length() >= LONG ? LONG : Math.min(SHORT, word.length());
    long key = 0;
    for (int i = 0; i < length; i++) {
      key = key << 16 | word.charAt(i);
    }
    return key;
  }

  /** Names every pattern one of whose words stands in a line. */
  void offer(char[] line, Candidates candidates) {
    long key = 0;
    for (int i = 0; i < line.length; i++) {
      key = key << 16 | line[i];
      // Of single characters only signs are filed that are no part of plain text.
      if (line[i] >= 0x80 && Needed.isRareSign(line[i])) {
        table.offer(line, i, line[i], candidates);
      }
      if (i >= LONG - 1) {
        table.offer(line, i - LONG + 1, key, candidates);
      }
      if (i >= SHORT - 1) {
        table.offer(line, i - SHORT + 1, key & TWO_CHARS, candidates);
      }
    }
  }
}
