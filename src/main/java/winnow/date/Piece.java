package winnow.date;

/** A part of a date line, before the parts are put together. */
sealed interface Piece {
  int start();

  int end();

  /** What lies between this and the piece before: bits of {@link Gap}. */
  int gap();

  /** A date, with or without its year. */
  record Day(int start, int end, int gap, Found found) implements Piece {}

  /** A time. */
  record Time(int start, int end, int gap, Clock clock) implements Piece {}

  /** A weekday's name. */
  record Weekday(int start, int end, int gap, Entry entry) implements Piece {}

  /** The label of a date. */
  record Label(int start, int end, int gap, DateRole role) implements Piece {}

  /** A year by itself, behind day, month and time. */
  record Year(int start, int end, int gap, int value) implements Piece {}

  /** A zone apart from its time. */
  record Place(int start, int end, int gap, Zone zone) implements Piece {}

  /** A moment told from now: 3 days ago, yesterday. */
  record Ago(int start, int end, int gap, RelativeUnit unit, int amount) implements Piece {}

  /** Whether nothing but marks and joining words lies before it. */
  default boolean isLinked() {
    return (gap() & Gap.APART) == 0;
  }

  default boolean hasGap(int bit) {
    return (gap() & bit) != 0;
  }
}
