package winnow.date;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A date as printed on a line, and what it means.
 *
 * @param value ISO 8601 at the printed precision, a range as {@code A/B}; empty unless the status
 *     is {@link Status#OK}
 * @param start where it begins in the line as given, in UTF-16 units
 * @param end where it ends, exclusive
 * @param labelStart where its label begins ({@code Last updated: }), else {@code start}
 * @param text what is printed from {@code start} to {@code end}
 * @param reason why there is no value; empty when there is
 * @param candidates the values between which nothing decides; empty unless ambiguous
 */
public record DateReading(
    String value,
    Precision precision,
    int start,
    int end,
    int labelStart,
    String text,
    Status status,
    String reason,
    DateRole role,
    ZoneSource zone,
    List<String> candidates) {
  /** Checks what must hold of every reading. */
  public DateReading {
    requireNonNull(text, "text");
    candidates = List.copyOf(candidates);
    if (value.isEmpty() == (status == Status.OK)) {
      throw new IllegalArgumentException("a value and status " + status + ": '" + value + "'");
    }
    if (labelStart > start || start > end) {
      throw new IllegalArgumentException("span " + labelStart + " " + start + " " + end);
    }
  }

  /** Whether the reading has a value. */
  public boolean isUsable() {
    return status == Status.OK;
  }

  /** Whether a time of day is printed. */
  public boolean hasTime() {
    return switch (precision) {
      case MINUTE, SECOND, FRACTION, TIME -> true;
      case MONTH, DAY, DAY_OF_MONTH -> false;
    };
  }

  /** Whether more than one day or moment is meant. */
  public boolean isRange() {
    return value.indexOf('/') >= 0;
  }
}
