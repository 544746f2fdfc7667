package winnow.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import winnow.date.DateReader;
import winnow.date.DateReading;
import winnow.date.DateRole;
import winnow.date.Precision;
import winnow.judge.Verdict;
import winnow.rule.Role;

/** When the story was published and updated, from the lines that were lifted. */
record PageDates(Optional<String> published, Optional<String> updated) {
  private static final int DATELINE = 80;

  static PageDates of(List<Verdict> verdicts, DateReader reader) {
    List<DateReading> readings = lifted(verdicts, reader);
    Optional<String> published =
        value(readings, DateRole.PUBLISHED)
            .or(() -> value(readings, DateRole.UNLABELLED))
            .or(() -> value(titleReadings(verdicts, reader), DateRole.UNLABELLED))
            .or(() -> value(dateline(verdicts, reader), DateRole.UNLABELLED));
    return new PageDates(published, value(readings, DateRole.UPDATED));
  }

  private static List<DateReading> lifted(List<Verdict> verdicts, DateReader reader) {
    List<DateReading> readings = new ArrayList<>();
    String above = "";
    for (Verdict verdict : verdicts) {
      String text = isLifted(verdict) ? verdict.block().text() : "";
      List<DateReading> here = reader.read(text);
      if (isTime(here) && !above.isEmpty() && !readings.isEmpty()) {
        joinTime(readings, reader.readTogether(above, text));
      } else {
        readings.addAll(here);
      }
      above = text;
    }
    return readings;
  }

  private static boolean isTime(List<DateReading> readings) {
    return readings.size() == 1 && readings.get(0).precision() == Precision.TIME;
  }

  private static boolean isLifted(Verdict verdict) {
    return switch (verdict.role()) {
      case DATE, BYLINE, SOURCE_LABEL -> true;
      default -> false;
    };
  }

  // A date line and a time line in the head belong together.
  private static void joinTime(List<DateReading> readings, Optional<DateReading> joined) {
    joined.ifPresent(reading -> readings.set(readings.size() - 1, reading));
  }

  private static Optional<String> value(List<DateReading> readings, DateRole role) {
    return readings.stream()
        .filter(reading -> reading.role() == role && !reading.value().isEmpty())
        .map(DateReading::value)
        .findFirst();
  }

  private static List<DateReading> titleReadings(List<Verdict> verdicts, DateReader reader) {
    return Facts.with(verdicts, Role.TITLE).stream()
        .flatMap(verdict -> reader.read(verdict.block().text()).stream())
        .toList();
  }

  // "PORT ORLOV, March 25, 2016. /RUSTEL/. A convoy …"
  private static List<DateReading> dateline(List<Verdict> verdicts, DateReader reader) {
    return Facts.with(verdicts, Role.STORY).stream()
        .filter(verdict -> verdict.block().text().length() > DATELINE)
        .limit(2)
        .flatMap(verdict -> reader.read(verdict.block().text().substring(0, DATELINE)).stream())
        .toList();
  }
}
