package winnow.date;

import static java.util.Objects.requireNonNull;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Reads the dates printed on a line, in any language CLDR names months in, and invents none: what
 * is not printed is not in the value, and what contradicts itself or can be read two ways has no
 * value but a reason. Immutable and safe for use by many threads.
 *
 * <pre>{@code
 * DateReader.standard().read("Tue Jan 19, 2016 7:6PM").get(0).value()  // 2016-01-19T19:06
 * }</pre>
 */
public final class DateReader {
  private static final DateReader STANDARD = new DateReader(Hint.NONE);

  private final Hint hint;

  private DateReader(Hint hint) {
    this.hint = hint;
  }

  /** The reader that is told nothing beforehand. Its tables load when a line first needs them. */
  public static DateReader standard() {
    return STANDARD;
  }

  /** A reader for lines in a language, told as a BCP 47 tag ({@code en-US}); empty for none. */
  public DateReader withLanguage(String tag) {
    return new DateReader(hint.language(requireNonNull(tag, "tag")));
  }

  /** A reader that reads 3/4/2016 in this order when the line itself does not decide. */
  public DateReader withOrder(DateOrder order) {
    return new DateReader(hint.order(requireNonNull(order, "order")));
  }

  /** A reader that reads "yesterday" and "19 January" as seen from a moment. */
  public DateReader withReference(LocalDateTime now) {
    return new DateReader(hint.reference(requireNonNull(now, "now")));
  }

  /** The dates on a line in order of place, those without a value among them. */
  public List<DateReading> read(CharSequence line) {
    if (hint.reference().isEmpty() && !Text.mayHoldDate(line)) {
      return List.of();
    }
    return Readings.of(line.toString(), hint);
  }

  /**
   * The reading that two neighbouring lines make together, {@code Sat Mar 5, 2016} and {@code
   * 4:9PM}, in either order; empty unless one prints the date and the other its time. Its span
   * counts in both lines joined by one space.
   */
  public Optional<DateReading> readTogether(CharSequence first, CharSequence second) {
    if (isTimeOfChange(first) || isTimeOfChange(second)) {
      return Optional.empty();
    }
    return read(first + " " + second).stream()
        .filter(r -> r.isUsable() && r.hasTime() && !r.isRange())
        .filter(r -> r.start() < first.length() && r.end() > first.length() + 1)
        .findFirst();
  }

  // "Updated: 16:09" says nothing of the day on the line before.
  private boolean isTimeOfChange(CharSequence line) {
    return read(line).stream()
        .anyMatch(r -> r.role() == DateRole.UPDATED && r.precision() == Precision.TIME);
  }

  /**
   * The publication date among the readings of a line: the one labelled so, else the first with a
   * value. One labelled as a change, or as an event's, stands in only where no other is printed.
   */
  public static Optional<DateReading> published(List<DateReading> readings) {
    Optional<DateReading> labelled = first(readings, DateRole.PUBLISHED);
    if (labelled.isPresent()) {
      return labelled;
    }
    for (DateReading reading : readings) {
      if (isFailedDate(reading)) {
        return Optional.empty();
      }
      if (reading.isUsable() && reading.role() == DateRole.UNLABELLED) {
        return Optional.of(reading);
      }
    }
    return readings.stream().filter(DateReading::isUsable).findFirst();
  }

  /** The date of the last change among the readings of a line, where one is labelled so. */
  public static Optional<DateReading> updated(List<DateReading> readings) {
    return first(readings, DateRole.UPDATED);
  }

  private static Optional<DateReading> first(List<DateReading> readings, DateRole role) {
    return readings.stream().filter(r -> r.isUsable() && r.role() == role).findFirst();
  }

  // A date that is printed but cannot be read is not replaced by one that comes after it.
  private static boolean isFailedDate(DateReading reading) {
    boolean first = reading.role() == DateRole.PUBLISHED || reading.role() == DateRole.UNLABELLED;
    return first
        && (reading.status() == Status.CONTRADICTION || reading.status() == Status.AMBIGUOUS)
        && printsWholeYear(reading.text());
  }

  // 1.5.30 in front of a date is rather the number of a version.
  private static boolean printsWholeYear(String text) {
    int digits = 0;
    for (int i = 0; i < text.length() && digits < 4; i++) {
      digits = Character.isDigit(text.charAt(i)) ? digits + 1 : 0;
    }
    return digits == 4;
  }
}
