package winnow.article;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import winnow.date.DateLine;
import winnow.date.DateReader;
import winnow.date.DateReading;
import winnow.date.DateRole;
import winnow.date.Precision;
import winnow.date.Status;

/**
 * A date somewhere on a page.
 *
 * @param at the place of its line
 * @param value what it says, with the time on the line beside it; empty when it cannot be read
 */
record DatedLine(int at, DateLine line, DateReading reading, String value) {
  private static final int DATELINE = 80;

  DatedLine {
    requireNonNull(line, "line");
    requireNonNull(reading, "reading");
    requireNonNull(value, "value");
  }

  /** Every date of a page. */
  static List<DatedLine> on(Sheet sheet, DateReader reader) {
    List<DateLine> lines = sheet.dates();
    List<DatedLine> dated = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      for (DateReading reading : lines.get(at).readings()) {
        if (isDate(reading) && !isTold(sheet, at, reading) && !sheet.isAnothers(at)) {
          dated.add(new DatedLine(at, lines.get(at), reading, value(lines, at, reading, reader)));
        }
      }
    }
    return dated;
  }

  // "The first lamp was lit on 3 May 1911.": it dates what is told, but for a dateline.
  private static boolean isTold(Sheet sheet, int at, DateReading reading) {
    String before = sheet.text(at).substring(0, Math.min(sheet.text(at).length(), reading.start()));
    boolean isFirst = reading.start() < DATELINE && !before.contains(". ");
    boolean isDateline = at <= sheet.prose().start() + 1 && isFirst;
    boolean isLabelled = reading.labelStart() == 0 && reading.start() > 0;
    return sheet.shape(at).isProse() && !isDateline && !isLabelled;
  }

  private static boolean isDate(DateReading reading) {
    return switch (reading.precision()) {
      case TIME, DAY_OF_MONTH -> false;
      case MONTH, DAY, MINUTE, SECOND, FRACTION -> reading.status() != Status.INCOMPLETE;
    };
  }

  // A date line and a time line belong together.
  private static String value(
      List<DateLine> lines, int at, DateReading reading, DateReader reader) {
    if (reading.precision() != Precision.DAY || lines.get(at).readings().size() > 1) {
      return reading.value();
    }
    return time(lines, at + 1)
        .flatMap(time -> reader.readTogether(lines.get(at).text(), time))
        .or(
            () ->
                time(lines, at - 1)
                    .flatMap(time -> reader.readTogether(time, lines.get(at).text())))
        .map(DateReading::value)
        .orElse(reading.value());
  }

  private static Optional<String> time(List<DateLine> lines, int at) {
    if (at < 0 || at >= lines.size() || lines.get(at).readings().size() != 1) {
      return Optional.empty();
    }
    DateLine line = lines.get(at);
    boolean isTime = line.readings().get(0).precision() == Precision.TIME && line.isOnlyDates();
    return isTime ? Optional.of(line.text()) : Optional.empty();
  }

  /** The day, or what there is of it. */
  String day() {
    return value.length() > 10 ? value.substring(0, 10) : value;
  }

  boolean isUpdate() {
    return reading.role() == DateRole.UPDATED;
  }
}
