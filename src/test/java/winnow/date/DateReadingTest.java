package winnow.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class DateReadingTest {
  private static final DateReader READER = DateReader.standard();

  private static DateReading first(String line) {
    return READER.read(line).get(0);
  }

  @Test
  void aTimeOfDayIsPrintedOrNot() {
    assertTrue(first("19 January 2016 19:06").hasTime());
    assertTrue(first("19:06").hasTime());
    assertFalse(first("19 January 2016").hasTime());
    assertFalse(first("January 2016").hasTime());
    assertFalse(first("19 January").hasTime());
  }

  @Test
  void aRangeMeansMoreThanOneDay() {
    assertTrue(first("19-21 January 2016").isRange());
    assertFalse(first("19/01/2016").isRange());
  }

  @Test
  void aValueAndAFaultExcludeEachOther() {
    assertThrows(IllegalArgumentException.class, () -> reading("", Status.OK, 0, 4));
    assertThrows(IllegalArgumentException.class, () -> reading("2016", Status.INCOMPLETE, 0, 4));
  }

  @Test
  void aSpanEndsWhereItBeginsOrBehind() {
    assertEquals("2016", reading("2016", Status.OK, 4, 4).value());
    assertThrows(IllegalArgumentException.class, () -> reading("2016", Status.OK, 5, 4));
  }

  private static DateReading reading(String value, Status status, int start, int end) {
    return new DateReading(
        value,
        Precision.DAY,
        start,
        end,
        start,
        "",
        status,
        "",
        DateRole.UNLABELLED,
        ZoneSource.NONE,
        List.of());
  }

  @Test
  void aDateAndATimeApartReadTogetherOnlyAcrossTheLines() {
    assertTrue(READER.readTogether("5 March 2016", "6 March 2016").isEmpty());
    assertTrue(READER.readTogether("5 March 2016, 16:09", "Ada Birch").isEmpty());
    assertTrue(READER.readTogether("Ada Birch", "5 March 2016, 16:09").isEmpty());
    assertEquals(
        "5 March 2016 16:09", READER.readTogether("5 March 2016", "16:09").orElseThrow().text());
  }

  @Test
  void aFailedDateWithoutAWholeYearIsRatherAVersion() {
    List<DateReading> readings = READER.read("Version 1.5.30 | January 19, 2016");

    assertEquals("2016-01-19", DateReader.published(readings).orElseThrow().value());
  }

  @Test
  void aLineOfDatesAloneSaysNothingElse() {
    DateLine line = DateLine.of("Published: 19 January 2016 | Updated: 20 January 2016", READER);

    assertTrue(line.isOnlyDates());
    assertEquals("2016-01-19", line.published().orElseThrow().value());
    assertEquals("2016-01-20", line.updated().orElseThrow().value());
    assertFalse(DateLine.of("The lamps went out on 19 January 2016", READER).isOnlyDates());
    assertFalse(DateLine.of("Ada Birch", READER).isOnlyDates());
  }
}
