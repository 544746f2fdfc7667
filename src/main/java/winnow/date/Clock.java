package winnow.date;

/**
 * A time of day as printed.
 *
 * @param second -1 where none is printed
 * @param fraction the digits of a fraction of the second, else empty
 * @param strength how sure it is that this is a time
 * @param fault why it can be no time; empty when it can
 */
record Clock(
    int end,
    int hour,
    int minute,
    int second,
    String fraction,
    Strength strength,
    String fault,
    Zone zone) {
  /** No zone is printed with it. */
  static final Zone UNZONED = new Zone.Unprinted();

  static final Clock NONE = new Clock(-1, 0, 0, -1, "", Strength.WEAK, "", UNZONED);

  /** How a time stands without a date beside it. */
  enum Strength {
    /** Only beside a date: 3:1, 19.06, 19h. */
    WEAK,
    /** By itself too: 19:06, 7 PM, 19.06 Uhr. */
    STRONG
  }

  boolean isFound() {
    return end >= 0;
  }

  Clock in(Zone other) {
    return new Clock(end, hour, minute, second, fraction, strength, fault, other);
  }

  Clock until(int newEnd) {
    return new Clock(newEnd, hour, minute, second, fraction, strength, fault, zone);
  }
}
