package winnow.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ClockLinesTest {
  @Test
  void readsMinutesAndSecondsByTheirUnits() {
    String lines =
        """
        fa     2016-01-19T18:21:44              ۲۹ دی ۱۳۹۴ ساعت ۱۸ و ۲۱ دقیقه و ۴۴ ثانیه
        fa     2016-01-19T18:21                 ۲۹ دی ۱۳۹۴ ساعت ۱۸ و ۲۱ دقیقه
        ja     2016-01-19T19:30                 2016年1月19日 19時半
        ja     2016-01-19T19:06:33              2016年1月19日19時6分33秒
        ko     2016-01-19T19:06:33              2016년 1월 19일 19시 6분 33초
        fr     2016-01-19T19:21:05              19 janvier 2016 à 19 h 21 min 5 s
        fr     2016-01-19T19:21                 19 janvier 2016 à 19 h 21 min
        fr     2016-01-19T19:05                 19 janvier 2016 19 h 5
        en     2016-01-19T19:06:07.25           19 Jan 2016 19:06:07,25
        en     2016-01-19T19:06:07              19 Jan 2016 7:6:7 PM
        """;

    Cases.check(lines);
  }

  @Test
  void readsTimesWithoutMarks() {
    String lines =
        """
        en     2016-01-19T19:06:33Z             20160119T190633Z
        en     2016-01-19T19:06+01:00           20160119T1906+0100
        en     2016-01-19                       20160119T19063
        en     2016-01-19T19:06Z                19 Jan 2016 1906 GMT
        en     2016-01-19                       19 Jan 2016 2560 GMT
        """;

    Cases.check(lines);
  }

  @Test
  void readsTimesGluedToDates() {
    String lines =
        """
        en     2016-01-19T19:06                 2016-01-1919:06
        en     2016-01-19T19:06                 2016-01-19 19:0620/01/2016
        en     2016-01-19T19:06                 19/01/201619:06
        en     2016-01-19T19:06                 19 January 201619:06
        en     2016-01-19                       19 January 20169/2/2016
        en     2016-01-19                       19 Jan 2016 19:061
        """;

    Cases.check(lines);
  }

  @Test
  void aBareHourNeedsAWordThatSaysSo() {
    String lines =
        """
        en     2016-01-19                       19 Jan 2016 at 19
        en     2016-01-19                       19 Jan 2016 at 19 people
        en     2016-01-19                       19 Jan 2016 7/8 pm
        en     2016-01-19                       19 Jan 2016 7px
        en     2016-01-19T19:00                 19 Jan 2016 7pm
        de     2016-01-19T19:00                 19. Januar 2016 um 19 Uhr
        de     2016-01-19T19:30                 19. Januar 2016 um 19 Uhr 30
        fr     2016-01-19T19:00                 19 janvier 2016 à 19h
        """;

    Cases.check(lines);
  }

  @Test
  void aLengthIsNoTime() {
    String lines =
        """
        en     2016-01-19                       19 Jan 2016 5:30 min
        en     2016-01-19                       19 Jan 2016 5 min
        en     2016-01-19T19:06                 19 Jan 2016 19:06 - 12 views
        """;

    Cases.check(lines);
  }

  @Test
  void halvesOfTheDayTurnTheClock() {
    String lines =
        """
        en     2016-01-19T00:00                 19 Jan 2016 at 12 a.m.
        en     2016-01-19T12:00                 19 Jan 2016 12 p.m.
        en     2016-01-19T00:30                 19 Jan 2016 12:30 a.m.
        en     2016-01-19T12:00                 19 Jan 2016 12 noon
        en     2016-01-19T19:00                 19 Jan 2016 (7 PM)
        zh     2016-01-19T19:06                 2016年1月19日 晚上7:06
        zh     2016-01-19T07:06                 2016年1月19日 上午7:06
        zh     2016-01-19T12:06                 2016年1月19日 中午12:06
        zh     2016-01-19T00:06                 2016年1月19日 凌晨12:06
        el     2016-01-19T19:06                 19 Ιανουαρίου 2016, 7:06 μ.μ.
        el     2016-01-19T07:06                 19 Ιανουαρίου 2016, 7:06 π.μ.
        """;

    Cases.check(lines);
  }

  @Test
  void midnightIsTheNextDaysFirstMinute() {
    String lines =
        """
        en     2016-01-20T00:00                 19 Jan 2016 24:00
        en     2016-01-01T00:00                 31 Dec 2015 24:00
        de     2016-01-20T00:00                 19. Januar 2016, 24 Uhr
        en     -                                19 Jan 2016 24:00:01
        en     -                                19 Jan 2016 24:01
        en     -                                19 Jan 2016 2406 GMT
        en     -                                19 Jan 2016 23:59:61
        """;

    Cases.check(lines);
  }

  @Test
  void readsOffsetsAsTheyArePrinted() {
    String lines =
        """
        en     2016-01-19T19:06Z                2016-01-19T19:06z
        en     2016-01-19T19:06-05:00           2016-01-19T19:06-05
        en     2016-01-19T19:06:33-05:00        2016-01-19T19:06:33-0500
        en     2016-01-19T19:06+05:00           2016-01-19T19:06 +05
        en     2016-01-19T19:06+14:00           2016-01-19 19:06 +14:00
        en     -                                2016-01-19 19:06 +05:61
        en     -                                19 Jan 2016 19:06 UTC+14:30
        en     2016-01-19T19:00+01:00           19 Jan 2016 7 PM CET+1
        en     2016-01-19T19:06-03:00           19 Jan 2016 19:06 GMT-3
        en     2016-01-19T19:06+05:30           19 Jan 2016 19:06 GMT+5:30
        """;

    Cases.check(lines);
  }

  @Test
  void zonesInSmallLettersAreThoseThatMeanNothingElse() {
    String lines =
        """
        en     2016-01-19T19:06Z                19 Jan 2016 19:06 utc
        en     2016-01-19T19:06Z                19 Jan 2016 19:06 gmt
        en     2016-01-19T19:06                 19 Jan 2016 19:06 cet
        en-IN  2016-01-19T19:06+05:30           Jan 19, 2016 7:06 PM ist
        en     2016-01-19T19:06                 Jan 19, 2016 7:06 PM ist
        en     2016-01-19T19:06-08:00           19 Jan 2016 19:06 Pacific
        en     2016-01-19T19:06+01:00           2016-01-19T19:06 [CET]
        en     2016-01-19T19:06+01:00           19 Jan 2016 19:06, CET
        """;

    Cases.check(lines);
  }

  @Test
  void precisionIsThatOfThePrint() {
    assertEquals(List.of(Precision.MONTH), precisions("January 2016"));
    assertEquals(List.of(Precision.DAY), precisions("19 January 2016"));
    assertEquals(List.of(Precision.MINUTE), precisions("19 January 2016 19:06"));
    assertEquals(List.of(Precision.SECOND), precisions("19 January 2016 19:06:07"));
    assertEquals(List.of(Precision.FRACTION), precisions("19 January 2016 19:06:07.2"));
    assertEquals(List.of(Precision.MONTH), precisions("January - March 2016"));
    assertEquals(List.of(Precision.DAY), precisions("Jan 30 - Feb 2, 2016"));
  }

  private static List<Precision> precisions(String line) {
    return DateReader.standard().read(line).stream().map(DateReading::precision).toList();
  }
}
