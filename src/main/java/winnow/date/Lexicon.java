package winnow.date;

import java.util.BitSet;

/**
 * The words of the tables by their keys: an open hash over the text of names.tsv, whose rows are
 * read when first met, so that loading costs one pass over its characters.
 */
final class Lexicon {
  static final int SEED = 7;

  private static final int SIZE = 1 << 15;

  private final char[] table;
  private final int[] rows = new int[SIZE];
  private final int[] hashes = new int[SIZE];
  private final Entry[] entries = new Entry[SIZE];
  private final BitSet beginnings = new BitSet(1 << 16);
  private final BitSet denseStarts = new BitSet(1 << 16);

  private Lexicon(char[] table) {
    this.table = table;
  }

  /** The one lexicon, loaded when a line first needs it. */
  static Lexicon standard() {
    return Holder.STANDARD;
  }

  private static final class Holder {
    static final Lexicon STANDARD = load();

    private Holder() {}
  }

  private static Lexicon load() {
    Lexicon lexicon = new Lexicon(Table.text("names.tsv").toCharArray());
    lexicon.index();
    return lexicon;
  }

  private void index() {
    int start = 0;
    while (start < table.length) {
      int end = start;
      int hash = SEED;
      char c = table[end];
      while (c != '\t' && c != '\n') {
        if (c == ' ') {
          beginnings.set(hash & 0xFFFF);
        }
        hash = 31 * hash + c;
        c = table[++end];
      }
      if (c == '\t') {
        claim(hash, start, table[start]);
      }
      while (end < table.length && table[end] != '\n') {
        end++;
      }
      start = end + 1;
    }
  }

  private void claim(int hash, int row, char first) {
    int slot = slot(hash);
    while (hashes[slot] != 0) {
      slot = slot + 1 & SIZE - 1;
    }
    rows[slot] = row + 1;
    hashes[slot] = hash;
    noteStart(first);
  }

  private void noteStart(char first) {
    if (Fold.classOfFolded(first) == Fold.DENSE) {
      denseStarts.set(first);
    }
  }

  /** Whether a longer key may go on after these words. */
  boolean mayGoOn(int hash) {
    return beginnings.get(hash & 0xFFFF);
  }

  /** Whether any word of a script without spaces begins with this letter. */
  boolean mayStart(char first) {
    return denseStarts.get(first);
  }

  /** The word whose key stands in the first characters of a buffer. */
  Entry get(char[] key, int length, int hash) {
    int slot = find(key, length, hash);
    return slot < 0 ? Entry.NONE : entry(slot);
  }

  private static int slot(int hash) {
    return (hash ^ hash >>> 15) & SIZE - 1;
  }

  private int find(char[] key, int length, int hash) {
    int slot = slot(hash);
    while (hashes[slot] != 0) {
      if (hashes[slot] == hash && matches(slot, key, length)) {
        return slot;
      }
      slot = slot + 1 & SIZE - 1;
    }
    return -1;
  }

  private boolean matches(int slot, char[] key, int length) {
    int row = rows[slot] - 1;
    for (int i = 0; i < length; i++) {
      if (table[row + i] != key[i]) {
        return false;
      }
    }
    return table[row + length] == '\t';
  }

  private Entry entry(int slot) {
    Entry entry = entries[slot];
    if (entry == null) {
      entry = Table.row(rowText(rows[slot] - 1));
      entries[slot] = entry;
    }
    return entry;
  }

  private String rowText(int start) {
    int end = start;
    while (end < table.length && table[end] != '\n') {
      end++;
    }
    return new String(table, start, end - start);
  }
}
