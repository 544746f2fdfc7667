package winnow.date;

import java.util.List;

/**
 * A date's fields as a form found them.
 *
 * @param first the day, or the month where no days are printed, that a range begins with; 0 for
 *     none
 * @param month the languages the month is named in; any for months in numbers
 */
record Found(int end, List<Candidate> candidates, int first, Shape shape, Languages month) {
  static final Found NONE = new Found(-1, List.of(), 0, Shape.NUMBERS, Languages.ANY);

  /** What a date is written with. */
  enum Shape {
    /** Numbers only. */
    NUMBERS,
    /** A month's name. */
    NAME,
    /** 年月日, or the Korean letters. */
    HAN
  }

  static Found of(int end, Shape shape, Candidate... candidates) {
    return new Found(end, List.of(candidates), 0, shape, Languages.ANY);
  }

  boolean isFound() {
    return end >= 0;
  }

  boolean hasYear() {
    return candidates.get(0).year() > 0;
  }

  /** The first day or month of the range that ends here. */
  Candidate begin(Candidate last) {
    return last.day() == 0 ? new Candidate(last.year(), first, 0, last.order()) : last.onDay(first);
  }

  boolean isMonthOnly() {
    return candidates.get(0).day() == 0;
  }
}
