package winnow.date;

/** Reads the years of one text. The last year read stays in {@link #value} and {@link #era}. */
final class Years {
  private static final long AFTER_YEAR =
      Kind.YEAR_MARK.bit()
          | Kind.ERA.bit()
          | Kind.AT.bit()
          | Kind.PUBLISHED.bit()
          | Kind.UPDATED.bit()
          | Kind.JOIN.bit();

  private final Text text;
  private final Words words;
  private int value;
  private Era era = Era.COMMON;

  Years(Text text, Words words) {
    this.text = text;
    this.words = words;
  }

  int value() {
    return value;
  }

  /** The era that an era word beside the year names, or the number itself shows. */
  Era era() {
    return era;
  }

  /** Reads four digits as a year; answers where it ends, with its mark, or -1. */
  int at(int start) {
    int digits = text.digitsEnd(start) - start;
    if (digits < 4 || digits > 12 || (digits > 4 && !isGlued(start + 4, digits - 4))) {
      return -1;
    }
    value = text.number(start, start + 4);
    era = value >= 2300 && value <= 2650 ? Era.BUDDHIST : Era.COMMON;
    if (value < 1200 || (value > 2199 && era == Era.COMMON)) {
      return -1;
    }
    int end = start + 4;
    return digits == 4 ? afterMark(end) : end;
  }

  /** Two digits: 70 is 1970, 69 is 2069. */
  int shortAt(int start) {
    if (text.digitsEnd(start) - start != 2) {
      return -1;
    }
    value = full(text.number(start, start + 2));
    era = Era.COMMON;
    return start + 2;
  }

  /** Two digits of a Thai year: 61 is 2561, our 2018. */
  int thaiShortAt(int start) {
    value = 2500 + text.number(start, start + 2);
    era = Era.BUDDHIST;
    return value < 2510 ? -1 : start + 2;
  }

  static int full(int twoDigits) {
    return twoDigits + (twoDigits >= 70 ? 1900 : 2000);
  }

  /** Whether after the four digits of a year a time or the next date was glued on. */
  private boolean isGlued(int rest, int digits) {
    char after = text.at(rest + digits);
    boolean more = text.isDigit(rest + digits + 1);
    if (digits <= 2) {
      return (after == ':' && more) || after == '.' || after == '/' || after == 'h' || after == '時';
    }
    return digits == 4 && more && (after == '-' || after == '/' || after == '.');
  }

  /** Skips the mark of a year (2021г., 2020م); -1 where letters were written on that are none. */
  private int afterMark(int end) {
    byte next = text.kind(end);
    if (next == Fold.LOWER || next >= Fold.PLAIN) {
      Word word = words.at(end);
      if (word.entry().isAny(AFTER_YEAR)) {
        return mark(word, end);
      }
      return next == Fold.LOWER ? -1 : end;
    }
    return text.at(end) == '%' ? -1 : spacedMark(end);
  }

  private int spacedMark(int end) {
    int next = text.skipSpaces(end, 2);
    boolean sign = text.at(next) == '(' || text.at(next) == '-';
    next = sign && text.isLetter(next + 1) ? next + 1 : next;
    if (!text.isLetter(next)) {
      return end;
    }
    if (text.at(next) == 'e' && text.at(next + 1) == ')' && text.at(next + 2) == 'k') {
      // Basque: 2016(e)ko
      return next + 4;
    }
    Word word = words.at(next);
    boolean marks =
        word.is(Kind.YEAR_MARK) && !word.entry().isAny(Kind.MONTH.bit() | Kind.PM.bit());
    return marks || word.is(Kind.ERA) ? mark(word, end) : end;
  }

  private int mark(Word word, int end) {
    if (word.is(Kind.ERA) && !isCommonYear(word)) {
      setEra(word.entry().number(Kind.ERA));
      return dot(word.end());
    }
    return word.is(Kind.YEAR_MARK) ? dot(word.end()) : end;
  }

  // "H" and "AH" behind 2016 is no Hijri year, "be" behind 2000 no Buddhist one.
  private boolean isCommonYear(Word word) {
    int number = word.entry().number(Kind.ERA);
    return number == 1 ? value > 1600 || value < 1200 : number == 2 && value < 2300;
  }

  private int dot(int end) {
    return text.at(end) == '.' && !text.isDigit(end + 1) ? end + 1 : end;
  }

  void setEra(int number) {
    era = of(number);
  }

  private static Era of(int number) {
    return switch (number) {
      case 1 -> Era.HIJRI;
      case 2 -> Era.BUDDHIST;
      default -> Era.JALALI;
    };
  }

  /** The era an era word names behind a date that begins with its year. */
  Era eraBehind(int end) {
    int at = text.skipSpaces(end, 2);
    boolean named = text.isLetter(at) && words.at(at).is(Kind.ERA);
    return named ? of(words.at(at).entry().number(Kind.ERA)) : Era.COMMON;
  }
}
