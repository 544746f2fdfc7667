package winnow.date;

import java.util.List;

/** Dates whose month is a name: 19 January 2016, January 19, 2016, 2016. január 19. */
final class NameForms {
  private final Text text;
  private final Words words;
  private final Gaps gaps;
  private final Years years;
  private final Months months;
  private final YearTail tail;
  private final Hint hint;

  NameForms(Text text, Words words, Hint hint) {
    this.text = text;
    this.words = words;
    this.hint = hint;
    gaps = new Gaps(text, words, hint);
    years = new Years(text, words);
    months = new Months(text, words, hint);
    tail = new YearTail(text, words, gaps, years, months);
  }

  /** A form that begins with a number: its day, or its year. */
  Found fromNumber(int start) {
    int digits = text.digitsEnd(start) - start;
    if (digits <= 2) {
      return fromDay(text.number(start, start + digits), gaps.ordinal(start + digits));
    }
    return digits == 4 ? fromYear(start) : Found.NONE;
  }

  /** A form that begins with a day in a word: premier mars 2013. */
  Found fromOrdinal(Word ordinal) {
    return fromDay(ordinal.entry().number(Kind.ORDINAL), ordinal.end());
  }

  private Found fromDay(int day, int afterDay) {
    if (afterDay < 0) {
      return Found.NONE;
    }
    int second = gaps.secondDay(afterDay);
    int secondEnd = second < 0 ? -1 : gaps.ordinal(text.digitsEnd(second));
    if (secondEnd >= 0) {
      Found range = withMonth(text.number(second, text.digitsEnd(second)), secondEnd, day);
      if (range.isFound()) {
        return range;
      }
    }
    return withMonth(day, afterDay, 0);
  }

  private Found withMonth(int day, int afterDay, int firstDay) {
    int monthStart = gaps.of(afterDay);
    int monthEnd = months.again(months.at(monthStart));
    if (monthEnd < 0) {
      return Found.NONE;
    }
    int end = tail.after(monthStart, monthEnd, true);
    return end < 0
        ? found(text.at(monthEnd) == '.' ? monthEnd + 1 : monthEnd, 0, Era.COMMON, day, firstDay)
        : found(end, years.value(), years.era(), day, firstDay);
  }

  private Found found(int end, int year, Era era, int day, int firstDay) {
    if (year == 0 && months.isForeign()) {
      return Found.NONE;
    }
    List<Candidate> candidates = months.candidates(year, era, Candidate.printedDay(day));
    return new Found(end, candidates, firstDay, Found.Shape.NAME, months.languages());
  }

  private Found monthOnly(int end, int year, Era era) {
    List<Candidate> candidates = months.candidates(year, era, 0);
    return new Found(end, candidates, 0, Found.Shape.NAME, months.languages());
  }

  /** A form that begins with the month. */
  Found fromMonth(int start) {
    int monthEnd = months.again(months.at(start));
    if (monthEnd < 0) {
      return Found.NONE;
    }
    int at = gaps.of(YearTail.bracket(text, monthEnd));
    int digits = text.digitsEnd(at) - at;
    if (months.isHomonym()) {
      return Found.NONE;
    }
    if (digits >= 4) {
      return followsNumber(start) ? Found.NONE : monthOfYear(at);
    }
    if (digits == 0) {
      Found range = monthRange(monthEnd);
      return range.isFound() ? range : ordinalDay(start, at);
    }
    return digits > 2 || isOtherNumber(at, at + digits) ? Found.NONE : dayOfMonth(at, at + digits);
  }

  /** Whether a time, or a date in numbers, begins here, and not a day: mar. 19/01/2016. */
  private boolean isOtherNumber(int at, int end) {
    char after = text.at(end);
    boolean date = (after == '/' || after == '.') && text.at(at - 1) != after;
    return (after == ':' || after == 'h' || date) && text.isDigit(end + 1);
  }

  /** January - March 2016. */
  private Found monthRange(int firstEnd) {
    List<Candidate> firsts = months.candidates(0, Era.COMMON, 0);
    int second = gaps.secondMonth(firstEnd);
    int secondEnd = second < 0 ? -1 : months.at(second);
    int at = secondEnd < 0 ? -1 : gaps.of(secondEnd);
    int end = at < 0 || months.isForeign() ? -1 : years.at(at);
    if (end < 0 || !months.isCertain() || isNumbered(end)) {
      return Found.NONE;
    }
    List<Candidate> lasts = months.candidates(years.value(), years.era(), 0);
    int first = firsts.get(0).month();
    boolean ordered = firsts.size() == 1 && lasts.size() == 1 && first < lasts.get(0).month();
    return ordered
        ? new Found(end, lasts, first, Found.Shape.NAME, months.languages())
        : Found.NONE;
  }

  private Found ordinalDay(int start, int at) {
    if (!text.isLetter(at) || !words.at(at).is(Kind.ORDINAL)) {
      return Found.NONE;
    }
    Word word = words.at(at);
    int end = tail.after(start, word.end(), false);
    int day = word.entry().number(Kind.ORDINAL);
    return end < 0 ? Found.NONE : found(end, years.value(), years.era(), day, 0);
  }

  private Found dayOfMonth(int dayStart, int digitsEnd) {
    int day = text.number(dayStart, digitsEnd);
    int afterDay = gaps.ordinal(digitsEnd);
    if (afterDay < 0) {
      return glued(digitsEnd, day);
    }
    int second = gaps.secondDay(afterDay);
    int secondEnd = second < 0 ? -1 : gaps.ordinal(text.digitsEnd(second));
    if (secondEnd >= 0) {
      int rangeEnd = tail.after(dayStart, secondEnd, false);
      if (rangeEnd >= 0) {
        int last = text.number(second, text.digitsEnd(second));
        return found(rangeEnd, years.value(), years.era(), last, day);
      }
    }
    return closed(dayStart, afterDay, day);
  }

  private Found closed(int dayStart, int afterDay, int day) {
    int end = tail.after(dayStart, afterDay, false);
    if (end >= 0) {
      return found(end, years.value(), years.era(), day, 0);
    }
    // In "mar 19 janvier" the first word is a weekday.
    Found open = found(afterDay, 0, Era.COMMON, day, 0);
    return months.at(text.skipSpaces(afterDay, 2)) >= 0 ? Found.NONE : open;
  }

  private Found glued(int digitsEnd, int day) {
    return text.kind(digitsEnd) == Fold.UPPER
        ? found(digitsEnd, 0, Era.COMMON, day, 0)
        : Found.NONE;
  }

  // "32 August 2014" is no month of a year.
  private boolean followsNumber(int start) {
    int at = start;
    while (start - at < 3 && (text.isSpace(at - 1) || text.at(at - 1) == '.')) {
      at--;
    }
    return at > 0 && text.isDigit(at - 1) && !text.isDigit(at - 3);
  }

  private Found monthOfYear(int at) {
    int end = years.at(at);
    if (end < 0 || !months.isCertain() || months.isForeign() || isNumbered(end)) {
      return Found.NONE;
    }
    if (tail.isCount(at, end)) {
      return Found.NONE;
    }
    return monthOnly(end, years.value(), years.era());
  }

  private boolean isNumbered(int end) {
    return (text.at(end) == '-' || text.at(end) == '/') && text.isDigit(end + 1);
  }

  private Found fromYear(int start) {
    int yearEnd = years.at(start);
    if (yearEnd < 0) {
      return Found.NONE;
    }
    int year = years.value();
    Era era = years.era();
    int at = gaps.of(yearEnd);
    boolean comma = text.at(yearEnd) == ',';
    boolean marked = yearEnd > start + 4 || at > gaps.light(yearEnd) || comma;
    if (text.isDigit(at)) {
      boolean dashed = text.at(text.digitsEnd(at)) == '-';
      return marked || dashed ? dayAfterYear(at, year, era) : Found.NONE;
    }
    int monthEnd = months.at(at);
    return monthEnd < 0 ? Found.NONE : afterYear(year, era, yearEnd, monthEnd, marked);
  }

  private Found dayAfterYear(int at, int year, Era era) {
    int end = text.digitsEnd(at);
    int marked = months.marked(at);
    if (marked >= 0) {
      return afterYear(year, era, at, marked, true);
    }
    int afterDay = end - at > 2 ? -1 : gaps.ordinal(end);
    int monthEnd = afterDay < 0 ? -1 : months.at(gaps.of(afterDay));
    boolean otherYear = monthEnd >= 0 && text.isDigit(gaps.light(monthEnd) + 3);
    return monthEnd < 0 || (otherYear && tail.after(at, monthEnd, false) >= 0)
        ? Found.NONE
        : found(monthEnd, year, era, text.number(at, end), 0);
  }

  private Found afterYear(int year, Era era, int yearEnd, int monthEnd, boolean marked) {
    int at = gaps.of(monthEnd);
    int end = text.digitsEnd(at);
    int afterDay = end == at || end - at > 2 || text.at(end) == ':' ? -1 : gaps.ordinal(end);
    if (afterDay >= 0) {
      int day = text.number(at, end);
      boolean otherYear = text.digitsEnd(gaps.light(afterDay)) - gaps.light(afterDay) == 4;
      return otherYear ? Found.NONE : found(afterDay, year, era, day, 0);
    }
    char dash = text.at(yearEnd);
    boolean joined = marked || hint.isYearFirst() || dash == '-' || dash == '/';
    return joined && months.isCertain() && !months.isForeign()
        ? monthOnly(monthEnd, year, era)
        : Found.NONE;
  }
}
