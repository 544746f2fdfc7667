package winnow.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;

/** The calendars whose years pages print. */
enum Era {
  /** The common era. */
  COMMON,
  /** The Hijri calendar, as Umm al-Qura reckons it. */
  HIJRI,
  /** The Thai solar calendar: 2559 is 2016. */
  BUDDHIST,
  /** The Persian solar calendar. */
  JALALI,
  /** The years of the Republic of China: 105 is 2016. */
  MINGUO;

  /** The years after which a leap cycle of the Jalali calendar begins (Borkowski). */
  private static final int[] BREAKS = {
    -61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181, 1210, 1635, 2060
  };

  LocalDate date(int year, int month, int day) {
    return switch (this) {
      case COMMON -> LocalDate.of(year, month, Math.max(1, day));
      case BUDDHIST -> LocalDate.of(year - 543, month, Math.max(1, day));
      case MINGUO -> LocalDate.of(year + 1911, month, Math.max(1, day));
      case HIJRI -> LocalDate.from(HijrahDate.of(year, month, whole(day)));
      case JALALI -> jalali(year, month, whole(day));
    };
  }

  // A month of these calendars lies in two months of ours: without its day it has no value.
  private static int whole(int day) {
    if (day == 0) {
      throw new DateTimeException("a month only");
    }
    return day;
  }

  private static LocalDate jalali(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1 || day > jalaliLength(year, month)) {
      throw new DateTimeException("no such day");
    }
    int dayOfYear = (month - 1) * 31 - (month > 7 ? month - 7 : 0) + day - 1;
    return newYear(year).plusDays(dayOfYear);
  }

  private static int jalaliLength(int year, int month) {
    if (month < 12) {
      return month < 7 ? 31 : 30;
    }
    return newYear(year).plusDays(365).equals(newYear(year + 1)) ? 29 : 30;
  }

  /** The first of Farvardin. */
  private static LocalDate newYear(int year) {
    int leaps = -14;
    int i = 1;
    int jump = BREAKS[1] - BREAKS[0];
    while (i < BREAKS.length - 1 && year >= BREAKS[i]) {
      leaps += jump / 33 * 8 + jump % 33 / 4;
      i++;
      jump = BREAKS[i] - BREAKS[i - 1];
    }
    int n = year - BREAKS[i - 1];
    leaps += n / 33 * 8 + (n % 33 + 3) / 4;
    if (jump % 33 == 4 && jump - n == 4) {
      leaps++;
    }
    int common = year + 621;
    int commonLeaps = common / 4 - (common / 100 + 1) * 3 / 4 - 150;
    return LocalDate.of(common, 3, 20 + leaps - commonLeaps);
  }
}
