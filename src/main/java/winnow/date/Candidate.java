package winnow.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/**
 * One way to read the fields of a date, in the ISO calendar. Year 0: none printed; day 0: a month
 * only; a month of 0 is an impossible one.
 */
record Candidate(int year, int month, int day, DateOrder order) {
  private static final int[] LENGTHS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  /** A printed 0 is an impossible day, not a month without one. */
  static int printedDay(int day) {
    return day == 0 ? 99 : day;
  }

  boolean isValid() {
    if (month < 1 || month > 12 || day < 0 || day > LENGTHS[month - 1]) {
      return false;
    }
    return year == 0 || month != 2 || day < 29 || isLeap(year);
  }

  private static boolean isLeap(int year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  }

  boolean isFull() {
    return year > 0 && day > 0;
  }

  LocalDate date() {
    return LocalDate.of(year, month, day);
  }

  Candidate inYear(int other) {
    return new Candidate(other, month, day, order);
  }

  Candidate onDay(int other) {
    return new Candidate(year, month, other, order);
  }

  /** Whether the same day is among others. */
  boolean isIn(List<Candidate> others) {
    for (Candidate other : others) {
      if (year == other.year && month == other.month && day == other.day) {
        return true;
      }
    }
    return false;
  }

  /** The fields of another calendar's date. */
  static Candidate of(Era era, int year, int month, int day) {
    if (era == Era.COMMON || year == 0) {
      return new Candidate(year, month, day, DateOrder.DMY);
    }
    try {
      LocalDate date = era.date(year, month, day);
      return new Candidate(
          date.getYear(), date.getMonthValue(), day == 0 ? 0 : date.getDayOfMonth(), DateOrder.DMY);
    } catch (DateTimeException e) {
      return new Candidate(year, 0, 0, DateOrder.DMY);
    }
  }
}
