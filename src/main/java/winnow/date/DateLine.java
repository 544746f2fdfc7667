package winnow.date;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A line with the dates on it, and how much of it is something else: what tells a date line from a
 * sentence with a date in it.
 *
 * @param restLetters letters and digits outside dates, their labels and the words that go with them
 */
public record DateLine(String text, List<DateReading> readings, int restLetters) {
  /** Checks and copies. */
  public DateLine {
    requireNonNull(text, "text");
    readings = List.copyOf(readings);
  }

  /** Reads a line. */
  public static DateLine of(CharSequence line, DateReader reader) {
    String text = line.toString();
    List<DateReading> readings = reader.read(text);
    return new DateLine(text, readings, rest(text, readings));
  }

  /** Whether the line prints dates or times and nothing else. */
  public boolean isOnlyDates() {
    return !readings.isEmpty() && restLetters == 0;
  }

  /** The publication date, see {@link DateReader#published}. */
  public Optional<DateReading> published() {
    return DateReader.published(readings);
  }

  /** The date of the last change. */
  public Optional<DateReading> updated() {
    return DateReader.updated(readings);
  }

  private static int rest(String text, List<DateReading> readings) {
    Text folded = Text.of(text);
    Rest rest = new Rest(folded, readings);
    return rest.letters();
  }
}
