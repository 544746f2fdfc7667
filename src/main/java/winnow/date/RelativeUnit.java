package winnow.date;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** The lengths in which pages tell how long ago something was. */
enum RelativeUnit {
  /** Seconds. */
  SECOND(ChronoUnit.SECONDS),
  /** Minutes. */
  MINUTE(ChronoUnit.MINUTES),
  /** Hours. */
  HOUR(ChronoUnit.HOURS),
  /** Days. */
  DAY(ChronoUnit.DAYS),
  /** Weeks. */
  WEEK(ChronoUnit.WEEKS),
  /** Months. */
  MONTH(ChronoUnit.MONTHS),
  /** Years. */
  YEAR(ChronoUnit.YEARS);

  private final ChronoUnit unit;

  RelativeUnit(ChronoUnit unit) {
    this.unit = unit;
  }

  /** The unit by its number in words.tsv. */
  static RelativeUnit of(int number) {
    return values()[number - 1];
  }

  boolean hasTime() {
    return unit.isTimeBased();
  }

  LocalDateTime before(LocalDateTime now, int amount) {
    return now.minus(amount, unit);
  }
}
