package winnow.rule;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import winnow.text.Packed;

/** Whole lines, folded, and the rules that know each. */
final class PhraseTable {
  private static final int[] NONE = {};

  // An open-addressed table: one more than a phrase's place among the words, or 0.
  private final int[] slots;
  private final Words phrases;
  private final int[] starts;
  private final int[] rules;

  private PhraseTable(int[] slots, Words phrases, int[] starts, int[] rules) {
    this.slots = slots;
    this.phrases = phrases;
    this.starts = starts;
    this.rules = rules;
  }

  /**
   * A table.
   *
   * @param rules by phrase, the numbers of the rules that have it
   */
  static PhraseTable of(Map<String, List<Integer>> rules) {
    List<String> phrases = new ArrayList<>(rules.keySet());
    int[] starts = new int[phrases.size() + 1];
    for (int i = 0; i < phrases.size(); i++) {
      starts[i + 1] = starts[i] + rules.get(phrases.get(i)).size();
    }
    int[] numbers =
        rules.values().stream().flatMap(List::stream).mapToInt(Integer::intValue).toArray();
    int size = Integer.highestOneBit(phrases.size() * 2 + 1) * 2;
    PhraseTable table = new PhraseTable(new int[size], Words.of(phrases), starts, numbers);
    for (int i = 0; i < phrases.size(); i++) {
      table.slots[table.slot(phrases.get(i))] = i + 1;
    }
    return table;
  }

  static PhraseTable read(Packed stored) {
    return new PhraseTable(stored.ints(), Words.read(stored), stored.ints(), stored.ints());
  }

  void write(DataOutputStream out) throws IOException {
    Packed.write(slots, out);
    phrases.write(out);
    Packed.write(starts, out);
    Packed.write(rules, out);
  }

  /** The rules that know a phrase, in their order. */
  int[] rules(String phrase) {
    int found = slots[slot(phrase)] - 1;
    if (found < 0) {
      return NONE;
    }
    return Arrays.copyOfRange(rules, starts[found], starts[found + 1]);
  }

  /** Where a phrase is, or would be. */
  private int slot(String phrase) {
    int hash = phrase.hashCode() * 0x9E3779B9;
    int slot = hash >>> 8 & (slots.length - 1);
    while (slots[slot] != 0 && !phrases.is(slots[slot] - 1, phrase)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }
}
