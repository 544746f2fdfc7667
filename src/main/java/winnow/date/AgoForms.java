package winnow.date;

/** Reads moments told from now: yesterday, 3 days ago, il y a 2 heures, 2時間前. */
final class AgoForms {
  /** A length before now. */
  record Ago(int end, RelativeUnit unit, int amount) {
    static final Ago NONE = new Ago(-1, RelativeUnit.DAY, 0);
  }

  private static final int TODAY = 3;

  private final Text text;
  private final Words words;

  /** Whether the unit last read says "ago" itself: 2 órája. */
  private boolean told;

  AgoForms(Text text, Words words) {
    this.text = text;
    this.words = words;
  }

  Ago at(int start) {
    if (text.isDigit(start)) {
      return ends(length(start));
    }
    Word word = words.at(start);
    if (word.is(Kind.BACK) || word.is(Kind.AGO)) {
      Ago ago = length(text.skipSpaces(word.end()));
      if (ago.end() >= 0) {
        return word.is(Kind.BACK) ? afterBack(ago) : ago;
      }
    }
    if (word.is(Kind.RELATIVE_DAY)) {
      return new Ago(word.end(), RelativeUnit.DAY, TODAY - word.entry().number(Kind.RELATIVE_DAY));
    }
    return word.is(Kind.ONE) ? ends(length(start)) : Ago.NONE;
  }

  /** A number, or a word for one, and a unit. */
  private Ago length(int start) {
    told = false;
    if (text.isDigit(start)) {
      int end = text.digitsEnd(start);
      return end - start > 3 ? Ago.NONE : unit(end, text.number(start, end));
    }
    if (!text.isLetter(start)) {
      return Ago.NONE;
    }
    Word word = words.at(start);
    if (word.is(Kind.TWO)) {
      return new Ago(word.end(), RelativeUnit.of(word.entry().number(Kind.TWO)), 2);
    }
    if (word.is(Kind.ONE)) {
      return unit(word.end(), 1);
    }
    return word.is(Kind.UNIT) ? unit(start, 1) : Ago.NONE;
  }

  private Ago unit(int end, int amount) {
    int at = text.skipSpaces(end);
    if (!text.isLetter(at) || !words.at(at).is(Kind.UNIT)) {
      return Ago.NONE;
    }
    Word word = words.at(at);
    told = word.is(Kind.AGO);
    return new Ago(word.end(), RelativeUnit.of(word.entry().number(Kind.UNIT)), amount);
  }

  /** A length that a word for "ago" must follow. */
  private Ago ends(Ago length) {
    if (length.end() < 0) {
      return length;
    }
    int at = text.skipSpaces(length.end());
    at = text.at(at) == '.' ? text.skipSpaces(at + 1) : at;
    if (told) {
      return length;
    }
    boolean ago = text.isLetter(at) && words.at(at).is(Kind.AGO);
    return ago ? new Ago(words.at(at).end(), length.unit(), length.amount()) : Ago.NONE;
  }

  private Ago afterBack(Ago length) {
    Ago ended = ends(length);
    return ended.end() < 0 ? length : ended;
  }
}
