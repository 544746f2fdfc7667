package winnow.date;

/** A word of the tables where it stands in a text. */
record Word(Entry entry, int start, int end) {
  boolean is(Kind kind) {
    return entry.is(kind);
  }

  boolean isKnown() {
    return entry != Entry.NONE;
  }
}
