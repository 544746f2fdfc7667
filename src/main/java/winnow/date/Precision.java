package winnow.date;

/** How much of a moment is printed; nothing is ever added to it. */
public enum Precision {
  /** 2016-01. */
  MONTH,
  /** 2016-01-19. */
  DAY,
  /** 2016-01-19T19:06. */
  MINUTE,
  /** 2016-01-19T19:06:33. */
  SECOND,
  /** 2016-01-19T19:06:33.787. */
  FRACTION,
  /** A day of a month without a year. */
  DAY_OF_MONTH,
  /** A time without a date. */
  TIME
}
