package winnow.date;

import java.util.ArrayList;
import java.util.List;

/** Dates in numbers: 19.01.2016, 1/19/16, 2016-01-19, 2016-01, 20160119T1906. */
final class NumberForms {
  private final Text text;
  private final Years years;
  private final Gaps gaps;
  private final Hint hint;
  private int second;
  private int secondEnd;
  private int third;
  private int thirdEnd;

  NumberForms(Text text, Words words, Hint hint) {
    this.text = text;
    this.hint = hint;
    years = new Years(text, words);
    gaps = new Gaps(text, words, hint);
  }

  /** Three numbers. */
  Found triple(int start) {
    int end = text.digitsEnd(start);
    int digits = end - start;
    if (digits == 8 || digits == 14) {
      return compact(start, end);
    }
    if (digits > 4 || (digits == 3 && !hint.region().equals("TW")) || !split(end)) {
      return Found.NONE;
    }
    if (digits == 3) {
      return taiwanese(text.number(start, end));
    }
    return digits == 4 ? yearFirst(start, end) : yearLast(start, end);
  }

  /** Finds the second and third number behind the first, with one separator between both. */
  private boolean split(int firstEnd) {
    int mark = text.skipSpaces(firstEnd, 1);
    char separator = text.at(mark);
    if (separator != '.' && separator != '/' && separator != '-' && !isCamera(firstEnd)) {
      return false;
    }
    second = text.skipSpaces(mark + 1, 1);
    secondEnd = text.digitsEnd(second);
    int next = text.skipSpaces(secondEnd, 1);
    third = text.skipSpaces(next + 1, 1);
    thirdEnd = text.digitsEnd(third);
    boolean spaced = mark > firstEnd || next > secondEnd;
    boolean oneSided = second > mark + 1 != third > next + 1 || (spaced && separator == '-');
    return isShort(second, secondEnd)
        && text.at(next) == separator
        && thirdEnd > third
        && (!oneSided || separator == '.')
        && (separator == '.' || spaced == second > mark + 1);
  }

  /** The first of two days of a month in numbers: 05. - 07.03.2018. */
  Found days(int start) {
    int end = text.digitsEnd(start);
    int second = isShort(start, end) ? gaps.secondDay(end) : -1;
    Found last = second < 0 || text.at(end) == '/' ? Found.NONE : triple(second);
    if (!last.isFound() || last.candidates().get(0).order() != DateOrder.DMY) {
      return Found.NONE;
    }
    int first = Candidate.printedDay(text.number(start, end));
    return new Found(
        last.end(), last.candidates().subList(0, 1), first, Found.Shape.NUMBERS, Languages.ANY);
  }

  /** Cameras print 2014:07:10 06:55:38. */
  private boolean isCamera(int yearEnd) {
    return text.at(yearEnd) == ':'
        && text.isDigit(yearEnd - 3)
        && text.isDigit(yearEnd - 4)
        && text.at(yearEnd + 3) == ':'
        && text.isSpace(yearEnd + 6)
        && text.at(yearEnd + 9) == ':';
  }

  private static boolean isShort(int start, int end) {
    return end - start == 1 || end - start == 2;
  }

  private Found yearFirst(int start, int end) {
    int year = text.number(start, end);
    int dayEnd = thirdEnd - third <= 2 ? thirdEnd : third + thirdEnd - third - hourGlued();
    if (!isShort(third, dayEnd) || goesOn(dayEnd) || isWordGlued(dayEnd)) {
      return Found.NONE;
    }
    Era era = era(start, year);
    era = era == Era.COMMON && year < 1600 ? years.eraBehind(dayEnd) : era;
    if (era == Era.COMMON && (year < 1600 || year > 2199)) {
      return Found.NONE;
    }
    int month = text.number(second, secondEnd);
    int day = Candidate.printedDay(text.number(third, dayEnd));
    Candidate read = Candidate.of(era, year, month, day);
    return Found.of(dayEnd, Found.Shape.NUMBERS, ordered(read, DateOrder.YMD));
  }

  private Found taiwanese(int year) {
    int month = text.number(second, secondEnd);
    int day = Candidate.printedDay(text.number(third, thirdEnd));
    boolean possible = year >= 80 && year < 200 && isShort(third, thirdEnd) && !goesOn(thirdEnd);
    return possible
        ? Found.of(thirdEnd, Found.Shape.NUMBERS, Candidate.of(Era.MINGUO, year, month, day))
        : Found.NONE;
  }

  private static Candidate ordered(Candidate read, DateOrder order) {
    return new Candidate(read.year(), read.month(), read.day(), order);
  }

  /** How many digits of an hour were glued onto the day: 2016-01-1919:06. */
  private int hourGlued() {
    boolean time = text.at(thirdEnd) == ':' && text.isDigit(thirdEnd + 1);
    return time && thirdEnd - third <= 4 ? thirdEnd - third - 2 : 0;
  }

  private Era era(int start, int year) {
    char digit = text.original(start);
    boolean persian = (digit >= '۰' && digit <= '۹') || hint.is("fa");
    if (persian && year >= 1200 && year < 1500) {
      return Era.JALALI;
    }
    return year >= 2400 && year <= 2650 ? Era.BUDDHIST : Era.COMMON;
  }

  private Found yearLast(int start, int end) {
    boolean isLong = thirdEnd - third >= 4;
    int yearEnd = isLong ? longYear(start) : shortYear();
    if (yearEnd < 0 || goesOn(yearEnd)) {
      return Found.NONE;
    }
    List<Candidate> candidates = new ArrayList<>(3);
    int first = Candidate.printedDay(text.number(start, end));
    int middle = Candidate.printedDay(text.number(second, secondEnd));
    int year = years.value();
    candidates.add(ordered(Candidate.of(years.era(), year, middle, first), DateOrder.DMY));
    candidates.add(ordered(Candidate.of(years.era(), year, first, middle), DateOrder.MDY));
    if (!isLong && hint.isYearFirst() && end - start == 2) {
      int day = text.number(third, thirdEnd);
      candidates.add(new Candidate(Years.full(first), middle, day, DateOrder.YMD));
    }
    return checked(new Found(yearEnd, candidates, 0, Found.Shape.NUMBERS, Languages.ANY), isLong);
  }

  // Three short numbers that can be no date are something else: 20-30-12.
  private static Found checked(Found found, boolean isLong) {
    boolean any = isLong;
    for (Candidate candidate : found.candidates()) {
      any |= candidate.isValid();
    }
    return any ? found : Found.NONE;
  }

  private int longYear(int start) {
    int end = years.at(third);
    Era era = end < 0 ? Era.COMMON : years.era();
    if (end >= 0 && era == Era.COMMON && era(start, years.value()) == Era.JALALI) {
      years.setEra(3);
    }
    return end >= 0 && years.era() == Era.COMMON && years.value() < 1200 ? -1 : end;
  }

  private int shortYear() {
    return text.isLetter(thirdEnd) && text.kind(thirdEnd) != Fold.DENSE ? -1 : years.shortAt(third);
  }

  /** Whether more numbers follow with the same kind of mark, so that this was no date. */
  private boolean goesOn(int end) {
    char mark = text.at(end);
    if (mark == '%' || (mark != '.' && mark != '/' && mark != '-' && mark != ':')) {
      return mark == '%';
    }
    int digits = text.digitsEnd(end + 1);
    boolean time = text.at(digits) == ':' && text.isDigit(digits + 1);
    return digits > end + 1 && !time && mark == text.at(third - 1);
  }

  private boolean isWordGlued(int end) {
    return text.kind(end) == Fold.LOWER && text.at(end) != 't';
  }

  private Found compact(int start, int end) {
    boolean time = text.at(end) == 't' && text.isDigit(end + 1);
    boolean alone = start == 0 && end == text.length();
    if (!alone && !(time && end - start == 8)) {
      return Found.NONE;
    }
    int year = text.number(start, start + 4);
    int month = text.number(start + 4, start + 6);
    Candidate read = new Candidate(year, month, text.number(start + 6, start + 8), DateOrder.YMD);
    return year < 1900 || year > 2099 || !read.isValid()
        ? Found.NONE
        : Found.of(start + 8, Found.Shape.NUMBERS, read);
  }
}
