package winnow.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DateReaderTest {
  private static final DateReader READER = DateReader.standard();

  private static DateReading only(String line) {
    List<DateReading> readings = READER.read(line);
    assertEquals(1, readings.size(), line + " " + readings);
    return readings.get(0);
  }

  @Test
  void readsTheDateAndTimeOfAByline() {
    DateReading reading = only("By Ada Birch | Tue Jan 19, 2016 7:6PM");

    assertEquals("2016-01-19T19:06", reading.value());
    assertEquals(Precision.MINUTE, reading.precision());
    assertEquals("Tue Jan 19, 2016 7:6PM", reading.text());
    assertEquals(15, reading.start());
  }

  @Test
  void spansCountInTheLineAsGiven() {
    String line = "\u200fنشر\u200f: 1\u064b9 يناير ２０１６.";

    DateReading reading = only(line);

    assertEquals("2016-01-19", reading.value());
    assertEquals(line.substring(reading.start(), reading.end()), reading.text());
    assertEquals(1, reading.labelStart());
  }

  @Test
  void labelsGiveTheRoles() {
    List<DateReading> readings =
        READER.read("Updated: Jan 20, 2016 8:15 AM | Published: Jan 19, 2016 7:06 PM");

    assertEquals(DateRole.UPDATED, readings.get(0).role());
    assertEquals(DateRole.PUBLISHED, readings.get(1).role());
    assertEquals("2016-01-19T19:06", DateReader.published(readings).orElseThrow().value());
    assertEquals("2016-01-20T08:15", DateReader.updated(readings).orElseThrow().value());
  }

  @Test
  void aLabelBehindItsDateCounts() {
    List<DateReading> readings = READER.read("2016年1月19日 19時06分 (2016年1月20日 8時15分更新)");

    assertEquals(DateRole.UNLABELLED, readings.get(0).role());
    assertEquals(DateRole.UPDATED, readings.get(1).role());
  }

  @Test
  void whatCanBeReadTwoWaysStaysAmbiguous() {
    DateReading reading = only("03/04/2016 10:15");

    assertEquals(Status.AMBIGUOUS, reading.status());
    assertEquals(List.of("2016-03-04T10:15", "2016-04-03T10:15"), reading.candidates());
    assertEquals("2016-03-04", READER.withOrder(DateOrder.MDY).read("03/04/2016").get(0).value());
    assertEquals("2016-04-03", READER.withLanguage("fr").read("03/04/2016").get(0).value());
  }

  @Test
  void theWeekdayDecidesBeforeTheLanguage() {
    assertEquals("2016-02-01", READER.withLanguage("en-GB").read("Mon 02/01/2016").get(0).value());
    assertEquals("2016-01-02", READER.withLanguage("en-US").read("Sat 02/01/2016").get(0).value());
  }

  @Test
  void contradictionsHaveAReasonAndNoValue() {
    assertEquals("the weekday is another day's", only("Monday, January 19, 2016").reason());
    assertEquals("no such day", only("February 30, 2016").reason());
    assertEquals("no such time", only("2016-01-19 25:00").reason());
    assertEquals("no such offset", only("2016-01-19T19:06+25:00").reason());
    assertEquals(
        "the hour is not in that half of the day", only("January 19, 2016 16:14 AM").reason());
  }

  @Test
  void aFailedDateIsNotReplacedByThatOfItsChange() {
    List<DateReading> readings = READER.read("Monday, Jan 19, 2016 (updated Jan 20, 2016)");

    assertTrue(DateReader.published(readings).isEmpty());
    assertEquals("2016-01-20", DateReader.updated(readings).orElseThrow().value());
  }

  @Test
  void piecesWithoutADateAreReportedAsIncomplete() {
    assertEquals(Precision.TIME, only("16:09").precision());
    assertEquals(Precision.TIME, only("2:18 p.m.").precision());
    assertEquals(Precision.DAY_OF_MONTH, only("March 25, 14:31 UTC+3").precision());
    assertEquals("Wtorek, 3 stycznia (16:11)", only("Wtorek, 3 stycznia (16:11)").text());
    assertEquals(Status.INCOMPLETE, only("8/10(土) 8:20配信").status());
  }

  @Test
  void relativeAndYearlessDatesNeedAReference() {
    DateReader then = READER.withReference(LocalDateTime.of(2016, 1, 19, 19, 6));

    assertEquals("2016-01-18", then.read("yesterday").get(0).value());
    assertEquals("2016-01-19T17:06", then.read("il y a 2 heures").get(0).value());
    assertEquals("2015-12-24", then.read("24 December").get(0).value());
    assertEquals("2016-01-18T21:15", then.read("Gestern, 21:15 Uhr").get(0).value());
    assertTrue(READER.read("yesterday").isEmpty());
    assertEquals(Status.INCOMPLETE, only("24 December").status());
  }

  @Test
  void neighbouringLinesOfDateAndTimeReadTogether() {
    assertEquals(
        "2016-03-05T16:09", READER.readTogether("Sat Mar 5, 2016", "4:9PM").orElseThrow().value());
    assertEquals(
        "2016-03-05T16:09", READER.readTogether("16:09", "5 March 2016").orElseThrow().value());
    assertTrue(READER.readTogether("5 March 2016", "Updated: 16:09").isEmpty());
    assertTrue(READER.readTogether("5 March 2016", "The train left at 16:09").isEmpty());
  }

  @Test
  void aDateLineKnowsHowMuchOfItIsSomethingElse() {
    assertTrue(DateLine.of("Published: Tuesday, 19 January 2016 at 19:06", READER).isOnlyDates());
    assertEquals(0, DateLine.of("19.01.2016, 19:06 Uhr", READER).restLetters());
    assertEquals(9, DateLine.of("Ada Birch, 19 January 2016", READER).restLetters() + 1);
    assertEquals(4, DateLine.of("None", READER).restLetters());
  }

  @Test
  void zonesGoByTheirOwnRules() {
    assertEquals(ZoneSource.ZONE_RULES, only("July 19, 2016 7:06 PM PT").zone());
    assertEquals(ZoneSource.OFFSET, only("19 Jan 2016 19:06 GMT").zone());
    assertEquals(ZoneSource.UNSETTLED, only("19 Jul 2016 19:06 IST").zone());
    assertEquals(
        ZoneSource.REGION,
        READER.withLanguage("en-IN").read("19 Jul 2016 19:06 IST").get(0).zone());
  }
}
