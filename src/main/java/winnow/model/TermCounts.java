package winnow.model;

/** In how many blocks each term stands. */
final class TermCounts {
  private int[] terms = new int[256];
  private int[] counts = new int[256];
  private int size;

  void addAll(int[] distinct) {
    for (int term : distinct) {
      add(term);
    }
  }

  int of(int term) {
    return counts[slot(term)];
  }

  private void add(int term) {
    int slot = slot(term);
    if (counts[slot]++ == 0) {
      terms[slot] = term;
      if (++size * 2 > terms.length) {
        grow();
      }
    }
  }

  // Open addressing: the slot that holds the term, or the free one where it belongs.
  private int slot(int term) {
    int slot = ((term * 0x9E3779B9) >>> 8) & (terms.length - 1);
    while (counts[slot] != 0 && terms[slot] != term) {
      slot = (slot + 1) & (terms.length - 1);
    }
    return slot;
  }

  private void grow() {
    int[] oldTerms = terms;
    int[] oldCounts = counts;
    terms = new int[oldTerms.length * 2];
    counts = new int[oldTerms.length * 2];
    for (int i = 0; i < oldTerms.length; i++) {
      if (oldCounts[i] > 0) {
        int slot = slot(oldTerms[i]);
        terms[slot] = oldTerms[i];
        counts[slot] = oldCounts[i];
      }
    }
  }
}
