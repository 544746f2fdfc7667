package winnow.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RelativeLinesTest {
  private static final LocalDateTime NOW = LocalDateTime.of(2016, 1, 19, 19, 6);

  private static String seen(String language, String line) {
    List<DateReading> readings =
        DateReader.standard().withLanguage(language).withReference(NOW).read(line);
    return DateReader.published(readings).map(DateReading::value).orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|2016-01-19T17:06|2 hours ago",
        "en|2016-01-19T18:06|an hour ago",
        "en|2016-01-19T19:01|5 min. ago",
        "en|2016-01-16|3 days ago",
        "en|2016-01-12|a week ago",
        "en|2015-01-19|1 year ago",
        "fr|2016-01-16|il y a 3 jours",
        "de|2016-01-19T16:06|vor 3 Stunden",
        "de|2016-01-19T18:06|vor einer Stunde",
        "es|2015-11-19|hace 2 meses",
        "pt|2016-01-19T17:06|há 2 horas",
        "it|2016-01-19T17:06|2 ore fa",
        "tr|2016-01-19T17:06|2 saat önce",
        "ru|2016-01-19T17:06|2 часа назад",
        "sv|2016-01-19T17:06|för 2 timmar sedan",
        "nl|2016-01-16|3 dagen geleden",
        "ar|2016-01-19T16:06|منذ 3 ساعات",
        "ja|2016-01-19T16:06|3時間前",
        "zh|2016-01-19T19:01|5分钟前",
        "ko|2016-01-19T17:06|2시간 전",
        "en|-|2 hours",
        "en|-|in 2 hours"
      })
  void aSpanOfTimeIsCountedBackFromTheReference(String language, String value, String line) {
    assertEquals(value, seen(language, line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|2016-01-19|today",
        "en|2016-01-20|tomorrow",
        "en|2016-01-18T19:06|yesterday at 7:06 PM",
        "en|2016-01-19T19:06Z|Today 7:06 PM GMT",
        "en|-|yesterday at 25:00",
        "es|2016-01-18T21:15|ayer a las 21:15",
        "de|2016-01-19T07:06|heute, 7.06 Uhr",
        "ja|2016-01-18T19:06|昨日 19:06"
      })
  void aDayByNameIsSeenFromTheReference(String language, String value, String line) {
    assertEquals(value, seen(language, line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2015-12-24|24 December",
        "2016-01-20|20 January",
        "2015-01-21|21 January",
        "2012-02-29|29 February",
        "2015-12-24|Thu 24 December"
      })
  void aDayWithoutYearIsTheLatestUpToTomorrow(String value, String line) {
    assertEquals(value, seen("en", line));
  }
}
