package winnow.date;

/** Reads the year behind a day and a month: 2016, '16, พ.ศ. 2559; it stays in {@link Years}. */
final class YearTail {
  private static final Languages THAI = Languages.of("th");

  private final Text text;
  private final Words words;
  private final Gaps gaps;
  private final Years years;
  private final Months months;

  YearTail(Text text, Words words, Gaps gaps, Years years, Months months) {
    this.text = text;
    this.words = words;
    this.gaps = gaps;
    this.years = years;
    this.months = months;
  }

  /** Reads the year behind a day and month; answers its end or -1. */
  int after(int fieldStart, int fieldEnd, boolean dayFirst) {
    int at = gaps.of(bracket(text, fieldEnd));
    at = text.at(at) == '-' ? gaps.dashedYear(fieldEnd) : at;
    int digits = text.digitsEnd(at) - at;
    if (digits >= 4) {
      int era = eraBetween(fieldEnd, at);
      int end = years.at(at);
      if (end >= 0 && era > 0) {
        years.setEra(era);
      }
      return end;
    }
    if (digits == 2 && months.languages().meets(THAI) && text.at(at + 2) != ':') {
      return years.thaiShortAt(at);
    }
    return digits == 2 && isShortYear(at, fieldStart, dayFirst) ? years.shortAt(at) : -1;
  }

  /** Whether the number behind a month counts what is named behind it: March 2000 people. */
  boolean isCount(int number, int end) {
    int next = text.skipSpaces(end, 2);
    boolean exact = years.value() >= 1900 && years.value() % 100 != 0;
    if (end > number + 4 || next == end || !text.isLetter(next) || exact) {
      return false;
    }
    Word word = words.at(next);
    boolean noun =
        text.kind(next) == Fold.LOWER || (months.isGerman() && text.kind(next) == Fold.UPPER);
    return word.is(Kind.COUNTED) || (noun && !word.isKnown());
  }

  /** Skips the bracket that closes behind a month. */
  static int bracket(Text text, int end) {
    return text.at(end) == ')' ? end + 1 : end;
  }

  private int eraBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.wordBegins(i) && words.at(i).is(Kind.ERA)) {
        return words.at(i).entry().number(Kind.ERA);
      }
    }
    return 0;
  }

  /** Whether two digits are a year: '16, 15-Jan-18, or the end of a day-first date. */
  private boolean isShortYear(int at, int fieldStart, boolean dayFirst) {
    char before = text.at(at - 1);
    char after = text.at(at + 2);
    if (text.isLetter(at + 2) || after == ':' || after == '%') {
      return false;
    }
    if (before == '\'' || ((before == '-' || before == '/') && text.at(fieldStart - 1) == before)) {
      return true;
    }
    boolean number = (after == '.' || after == ',') && text.isDigit(at + 3);
    return dayFirst && before != '.' && !number && endsThere(text.skipSpaces(at + 2, 2));
  }

  private boolean endsThere(int at) {
    char c = text.at(at);
    return at >= text.length()
        || c == ','
        || c == '|'
        || c == ')'
        || c == '.'
        || (text.isLetter(at) && words.at(at).is(Kind.AT));
  }
}
