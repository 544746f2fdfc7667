package winnow.date;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** Writes dates and times as ISO 8601, no more precise than printed. */
final class IsoValue {
  private IsoValue() {}

  static String date(Candidate date) {
    StringBuilder out = new StringBuilder(10);
    digits(out, date.year(), 4).append('-');
    digits(out, date.month(), 2);
    if (date.day() > 0) {
      digits(out.append('-'), date.day(), 2);
    }
    return out.toString();
  }

  /** A date with its time; 24:00 is the next day's 00:00. */
  static String moment(Candidate date, Clock clock) {
    boolean midnight = clock.hour() == 24;
    LocalDate next = midnight ? date.date().plusDays(1) : date.date();
    Candidate day =
        new Candidate(next.getYear(), next.getMonthValue(), next.getDayOfMonth(), date.order());
    int hour = midnight ? 0 : clock.hour();
    StringBuilder out = new StringBuilder(25).append(date(day)).append('T');
    digits(out, hour, 2).append(':');
    digits(out, clock.minute(), 2);
    if (clock.second() >= 0) {
      digits(out.append(':'), clock.second(), 2);
      if (!clock.fraction().isEmpty()) {
        out.append('.').append(clock.fraction());
      }
    }
    return out.append(offset(clock, next, hour)).toString();
  }

  static List<Integer> minutes(Clock clock, LocalDate day, int hour) {
    return clock.zone() == Clock.UNZONED
        ? List.of()
        : clock.zone().minutes(LocalDateTime.of(day, LocalTime.of(hour, clock.minute())));
  }

  private static String offset(Clock clock, LocalDate day, int hour) {
    for (int minutes : minutes(clock, day, hour)) {
      if (minutes == 0) {
        return "Z";
      }
      int size = Math.abs(minutes);
      StringBuilder out = new StringBuilder(6).append(minutes < 0 ? '-' : '+');
      digits(out, size / 60, 2).append(':');
      return digits(out, size % 60, 2).toString();
    }
    return "";
  }

  static Precision precision(Clock clock) {
    if (clock.second() < 0) {
      return Precision.MINUTE;
    }
    return clock.fraction().isEmpty() ? Precision.SECOND : Precision.FRACTION;
  }

  private static StringBuilder digits(StringBuilder out, int value, int width) {
    String text = Integer.toString(value);
    for (int i = text.length(); i < width; i++) {
      out.append('0');
    }
    return out.append(text);
  }
}
