package winnow.date;

/** Finds the words of the tables in one text: the longest that begins at a place. */
final class Words {
  private static final int LONGEST = 48;
  private static final int MOST_WORDS = 6;

  private final Text text;
  private final Word[] found;
  private final char[] key = new char[LONGEST];

  Words(Text text) {
    this.text = text;
    found = new Word[text.length()];
  }

  /** The longest word of the tables that begins here; unknown ones end where their letters end. */
  Word at(int start) {
    if (!text.isLetter(start)) {
      return new Word(Entry.NONE, start, start);
    }
    Word word = found[start];
    if (word == null) {
      word = find(start);
      found[start] = word;
    }
    return word;
  }

  private Word find(int start) {
    Lexicon lexicon = Lexicon.standard();
    if (text.kind(start) == Fold.DENSE && !lexicon.mayStart(text.at(start))) {
      return new Word(Entry.NONE, start, start + 1);
    }
    Word whole = phrase(start);
    if (!whole.isKnown() && text.kind(start) == Fold.DENSE) {
      return prefix(start);
    }
    return whole.isKnown() ? whole : afterHebrewPrefix(whole);
  }

  private Word phrase(int start) {
    Lexicon lexicon = Lexicon.standard();
    int end = text.wordEnd(start);
    int length = 0;
    int hash = Lexicon.SEED;
    Word best = new Word(Entry.NONE, start, end);
    for (int from = start, words = 0; words < MOST_WORDS; words++) {
      if (length + end - from + 1 > LONGEST) {
        return best;
      }
      for (int i = from; i < end; i++) {
        key[length++] = text.at(i);
        hash = 31 * hash + text.at(i);
      }
      Entry entry = lexicon.get(key, length, hash);
      best = entry == Entry.NONE ? best : new Word(entry, start, end);
      from = lexicon.mayGoOn(hash) ? join(end) : -1;
      if (from < 0) {
        return best;
      }
      key[length++] = ' ';
      hash = 31 * hash + ' ';
      end = text.wordEnd(from);
    }
    return best;
  }

  /** Where the next word of a phrase begins, glued on or not; -1 where none follows. */
  private int join(int end) {
    int next = end;
    while (next - end < 3 && isJoin(text.at(next))) {
      next++;
    }
    return text.isLetter(next) ? next : -1;
  }

  private static boolean isJoin(char c) {
    return c == ' ' || c == '.' || c == '-' || c == '\'' || c == '/' || c == 0x05BE;
  }

  /** In a script without spaces a name may be the beginning of a run of letters. */
  private Word prefix(int start) {
    Lexicon lexicon = Lexicon.standard();
    int most = Math.min(text.wordEnd(start), start + 16);
    int hash = Lexicon.SEED;
    Word best = new Word(Entry.NONE, start, start + 1);
    for (int end = start; end < most; end++) {
      key[end - start] = text.at(end);
      hash = 31 * hash + text.at(end);
      Entry entry = lexicon.get(key, end - start + 1, hash);
      best = entry == Entry.NONE ? best : new Word(entry, start, end + 1);
    }
    return best;
  }

  /** In Hebrew "in", "of" and "the" are written onto the month: בינואר, לאוקטובר. */
  private Word afterHebrewPrefix(Word whole) {
    char first = text.at(whole.start());
    if (first < 'א' || "בלמהוש".indexOf(first) < 0 || whole.end() - whole.start() < 3) {
      return whole;
    }
    Word rest = phrase(whole.start() + 1);
    return rest.is(Kind.MONTH) ? new Word(rest.entry(), whole.start(), rest.end()) : whole;
  }
}
