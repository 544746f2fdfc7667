package winnow.fuzz;

import static java.time.temporal.ChronoField.NANO_OF_SECOND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import winnow.date.DateOrder;
import winnow.date.DateReader;
import winnow.date.DateReading;

/** Whatever the line, its dates stand in it and are such as there are. */
public final class DateFuzz {
  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .appendPattern("uuuu-MM[-dd['T'HH:mm[:ss]")
          .appendFraction(NANO_OF_SECOND, 0, 9, true)
          .appendPattern("[XXX]]]")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);
  private static final LocalDateTime NOW = LocalDateTime.of(2016, 1, 19, 19, 6);
  private static final DateReader READER = DateReader.standard();

  private DateFuzz() {}

  /** A line, or the tag of its language and a line. */
  public static void fuzzerTestOneInput(byte[] data) {
    String text = FuzzedText.of(data);
    int end = text.indexOf('\n');
    String line = text.substring(end + 1);
    DateReader told = READER.withLanguage(text.substring(0, Math.max(0, end)));
    for (DateReader reader : List.of(READER, told)) {
      check(line, reader.read(line));
      check(line, reader.withReference(NOW).read(line));
      check(line, reader.withOrder(DateOrder.MDY).read(line));
    }
  }

  private static void check(String line, List<DateReading> readings) {
    int last = 0;
    for (DateReading reading : readings) {
      assertTrue(reading.labelStart() >= 0 && reading.start() >= last, line);
      assertEquals(line.substring(reading.start(), reading.end()), reading.text());
      last = reading.end();
      if (reading.isUsable()) {
        check(reading.value());
      }
      reading.candidates().forEach(DateFuzz::check);
    }
  }

  private static void check(String value) {
    // ISO 8601 has leap seconds, java.time has none.
    for (String moment : value.replaceAll(":60(?=\\D|$)", ":59").split("/", -1)) {
      assertNotNull(
          ISO.parseBest(
              moment, OffsetDateTime::from, LocalDateTime::from, LocalDate::from, YearMonth::from));
    }
  }
}
