package winnow.date;

/** What may stand between the fields of one date. */
final class Gaps {
  private static final long BETWEEN_FIELDS = Kind.OF.bit() | Kind.YEAR_MARK.bit() | Kind.ERA.bit();

  private static final long GLUED =
      Kind.OF.bit() | Kind.JALALI.bit() | Kind.HIJRI.bit() | Kind.MONTH_WORD.bit();

  private final Text text;
  private final Words words;
  private final Hint hint;

  Gaps(Text text, Words words, Hint hint) {
    this.text = text;
    this.words = words;
    this.hint = hint;
  }

  /** Skips up to four blanks and light marks. */
  int light(int start) {
    int end = start;
    while (end - start < 4 && isLight(text.at(end)) && !isSpacedDash(end)) {
      end++;
    }
    return end;
  }

  // "10 - Nov 12" are two dates.
  private boolean isSpacedDash(int at) {
    return text.at(at) == '-' && text.isSpace(at - 1);
  }

  /** Skips a dash between blanks before a year: September 1 - 2017. */
  int dashedYear(int start) {
    int dash = text.skipSpaces(start, 2);
    int year = text.skipSpaces(dash + 1, 2);
    boolean four = text.at(dash) == '-' && text.digitsEnd(year) - year == 4;
    return four && text.at(year + 4) != '-' ? year : start;
  }

  private static boolean isLight(char c) {
    return c == ' ' || c == '.' || c == ',' || c == '/' || c == '-' || c == '\'' || c == ']';
  }

  /** Skips light marks and up to two of the words that bind day, month and year. */
  int of(int start) {
    int end = light(start);
    for (int i = 0; i < 2 && text.isLetter(end); i++) {
      Word word = words.at(end);
      if (!word.entry().isAny(BETWEEN_FIELDS) || isMonth(word)) {
        return end;
      }
      end = light(word.end());
    }
    return end;
  }

  /** Skips what is written onto a day's number (th, -го, শে); -1 where other letters are. */
  int ordinal(int digitsEnd) {
    int at = digitsEnd;
    if (text.at(at) == '(' && text.isLetter(at + 1) && text.at(at + 2) == ')') {
      // Basque: 12(a)
      return at + 3;
    }
    boolean dash = text.at(at) == '-' || text.at(at) == ':' || text.at(at) == '\'';
    at += dash ? 1 : 0;
    if (!text.isLetter(at)) {
      return digitsEnd;
    }
    Word word = words.at(at);
    boolean month = isMonth(word);
    if (word.is(Kind.ORDINAL_END) && !month && word.end() - at <= 5) {
      return word.end();
    }
    return dash || month || word.entry().isAny(GLUED) ? digitsEnd : -1;
  }

  /** Whether a word is a month here; "de" is one only in Duala. */
  private boolean isMonth(Word word) {
    return word.is(Kind.MONTH) && !word.entry().under(Kind.MONTH, hint.languages()).isEmpty();
  }

  /** Where the second day of "10 - 22", "10. bis 22." begins, or -1. */
  int secondDay(int afterFirst) {
    int at = afterFirst;
    while (at - afterFirst < 2 && (text.at(at) == '.' || text.isSpace(at))) {
      at++;
    }
    int next = joined(at);
    int digits = next < 0 ? 0 : text.digitsEnd(next) - next;
    return digits == 1 || digits == 2 ? next : -1;
  }

  /** Where the second month of "January - March" begins, or -1. */
  int secondMonth(int firstEnd) {
    int next = joined(text.skipSpaces(text.at(firstEnd) == '.' ? firstEnd + 1 : firstEnd, 2));
    return next >= 0 && text.isLetter(next) ? next : -1;
  }

  private int joined(int at) {
    char c = text.at(at);
    if (c == '-' || c == '~' || c == '/') {
      return text.skipSpaces(at + 1, 2);
    }
    if (!text.isLetter(at)) {
      return -1;
    }
    Word word = words.at(at);
    return word.is(Kind.TO) ? text.skipSpaces(word.end(), 2) : -1;
  }
}
