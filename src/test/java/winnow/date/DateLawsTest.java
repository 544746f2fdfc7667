package winnow.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

final class DateLawsTest {
  /** Languages of CLDR whose dates in words, or weekdays (mgo counts them), are not all read. */
  private static final Set<String> UNREAD =
      Set.of(
          "agq", "bo", "ccp", "ckb", "dz", "ee", "jgo", "kde", "kkj", "mgo", "naq", "nnh", "ti",
          "yav");

  private static final List<String> LANGUAGES =
      Stream.of(Locale.getAvailableLocales())
          .map(locale -> Locale.forLanguageTag(locale.toLanguageTag()).getLanguage())
          .filter(language -> !language.isEmpty() && !UNREAD.contains(language))
          .distinct()
          .sorted()
          .toList();

  /** Languages whose MEDIUM style prints numbers between blanks, a colon, or one name twice. */
  private static final Set<String> UNREAD_MEDIUM = Set.of("dyo", "ksf", "nmg", "rof", "sa", "yo");

  private static final List<FormatStyle> STYLES =
      List.of(FormatStyle.FULL, FormatStyle.LONG, FormatStyle.MEDIUM);

  @Provide
  Arbitrary<LocalDate> days() {
    long first = LocalDate.of(1970, 1, 1).toEpochDay();
    long last = LocalDate.of(2069, 12, 31).toEpochDay();
    return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<Locale> locales() {
    return Arbitraries.of(LANGUAGES).map(Locale::forLanguageTag);
  }

  @Property
  void everyDayPrintedInWordsReadsBack(
      @ForAll @From("days") LocalDate day, @ForAll @From("locales") Locale locale) {
    for (FormatStyle style : STYLES) {
      if (style == FormatStyle.MEDIUM && UNREAD_MEDIUM.contains(locale.getLanguage())) {
        continue;
      }
      String printed =
          DateTimeFormatter.ofLocalizedDate(style)
              .withLocale(locale)
              .withChronology(IsoChronology.INSTANCE)
              .withDecimalStyle(DecimalStyle.of(locale))
              .format(day);

      assertEquals(day.toString(), Cases.published(locale.toLanguageTag(), printed), printed);
    }
  }

  @Property
  void everyDayPrintedInNumbersReadsBackInItsOrder(
      @ForAll @From("days") LocalDate day, @ForAll DateOrder order) {
    for (String separator : List.of(".", "/", "-")) {
      String pattern =
          switch (order) {
            case DMY -> "dd_MM_uuuu";
            case MDY -> "MM_dd_uuuu";
            case YMD -> "uuuu_MM_dd";
          };
      String printed =
          DateTimeFormatter.ofPattern(pattern.replace("_", separator), Locale.ROOT).format(day);

      List<DateReading> readings = DateReader.standard().withOrder(order).read(printed);

      assertEquals(day.toString(), readings.get(0).value(), printed);
    }
  }

  @Property
  void aWrongWeekdayIsNeverAccepted(
      @ForAll @From("days") LocalDate day, @ForAll @From("locales") Locale locale) {
    LocalDate other = day.plusDays(1 + day.toEpochDay() % 6);
    String weekday = other.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
    String printed = weekday + ", " + day;

    assertEquals("-", Cases.published(locale.toLanguageTag(), printed), printed);
  }

  /** A day that says it is on another weekday than it is. */
  private record Misdated(LocalDate day, DayOfWeek weekday) implements TemporalAccessor {
    @Override
    public boolean isSupported(TemporalField field) {
      return day.isSupported(field);
    }

    @Override
    public long getLong(TemporalField field) {
      return field == ChronoField.DAY_OF_WEEK ? weekday.getValue() : day.getLong(field);
    }

    @Override
    public <R> R query(TemporalQuery<R> query) {
      return day.query(query);
    }
  }

  @Property
  void aWrongWeekdayBesideADateInWordsIsAContradiction(
      @ForAll @From("days") LocalDate day,
      @ForAll @From("locales") Locale locale,
      @ForAll @IntRange(min = 1, max = 6) int off) {
    String pattern =
        DateTimeFormatterBuilder.getLocalizedDateTimePattern(
            FormatStyle.FULL, null, IsoChronology.INSTANCE, locale);
    String printed =
        DateTimeFormatter.ofPattern(pattern, locale)
            .withDecimalStyle(DecimalStyle.of(locale))
            .format(new Misdated(day, day.getDayOfWeek().plus(off)));

    List<DateReading> readings =
        DateReader.standard().withLanguage(locale.toLanguageTag()).read(printed);

    assertTrue(readings.stream().noneMatch(DateReading::isUsable), printed);
    assertTrue(readings.stream().anyMatch(r -> r.status() == Status.CONTRADICTION), printed);
  }

  @Property
  void noLineIsTooOdd(@ForAll String line) {
    DateLine read = DateLine.of(line, DateReader.standard());

    for (DateReading reading : read.readings()) {
      assertEquals(line.substring(reading.start(), reading.end()), reading.text());
    }
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
            "19", "2016", "1", "31", "0", "1437", ".", "/", "-", ":", ", ", " ", "Jan", "mar",
            "mai", "年", "月", "日", "時", "午後", "Mon", "PM", "a. m.", "Uhr", "to", "GMT", "+03:00",
            "Updated", "٣", "۱۳۹۴", "هـ", "(", ")", "\ud83d", "\u0000", "\ufdfa", "тр", "ก.พ.",
            "th", "T", "Z")
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }

  @Property
  void anyJumbleOfDatePartsHasAWellFormedReadingOrNone(@ForAll @From("pieces") String line) {
    for (DateReading reading : DateReader.standard().read(line)) {
      assertEquals(line.substring(reading.start(), reading.end()), reading.text());
      assertTrue(reading.isUsable() != reading.value().isEmpty());
    }
  }

  @Property
  void productCodesHoldNoDate(
      @ForAll("capitals") String letters,
      @ForAll("numbers") int number,
      @ForAll("numbers") int to) {
    String code = letters + "-" + number + "/" + to + letters;

    assertEquals("-", Cases.published("en", code), code);
  }

  @Provide
  Arbitrary<String> capitals() {
    return Arbitraries.strings().withChars("BCGHKQRWXZ").ofMinLength(2).ofMaxLength(4);
  }

  @Provide
  Arbitrary<Integer> numbers() {
    return Arbitraries.integers().between(0, 9999);
  }

  @Property
  void phoneNumbersHoldNoDate(@ForAll("numbers") int first, @ForAll("numbers") int second) {
    String phone = String.format(Locale.ROOT, "+49 %03d %04d-%04d", first % 1000, first, second);

    assertEquals("-", Cases.published("de", phone), phone);
  }

  @Property
  void scoresHoldNoDate(@ForAll("numbers") int home, @ForAll("numbers") int guests) {
    String score =
        "won " + home % 40 + "-" + guests % 40 + " (" + home % 9 + ":" + guests % 9 + ")";

    assertEquals("-", Cases.published("en", score), score);
  }
}
