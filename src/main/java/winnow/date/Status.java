package winnow.date;

/** Whether a printed date has a value. */
public enum Status {
  /** It has. */
  OK,
  /** It has two readings, and nothing on the line or from the caller decides. */
  AMBIGUOUS,
  /** A field is impossible, or the weekday is another day's. */
  CONTRADICTION,
  /** A year, or the whole date, is not printed. */
  INCOMPLETE
}
