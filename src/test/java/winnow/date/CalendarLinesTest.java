package winnow.date;

import org.junit.jupiter.api.Test;

final class CalendarLinesTest {
  @Test
  void aLeapDayIsOnlyInLeapYears() {
    String lines =
        """
        en     2000-02-29                       29 Feb 2000
        en     2016-02-29                       29 Feb 2016
        en     -                                29 Feb 1900
        en     -                                29 Feb 2100
        en     -                                29 Feb 2015
        """;

    Cases.check(lines);
  }

  @Test
  void persianMonthsAreLongInSummerAndTheLastIsLongInLeapYears() {
    String lines =
        """
        fa     2016-03-20                       ۱ فروردین ۱۳۹۵
        fa     2016-09-21                       ۳۱ شهریور ۱۳۹۵
        fa     -                                ۳۱ مهر ۱۳۹۵
        fa     2017-03-20                       ۳۰ اسفند ۱۳۹۵
        fa     2016-03-19                       ۲۹ اسفند ۱۳۹۴
        fa     -                                ۳۰ اسفند ۱۳۹۴
        fa     2021-03-20                       ۱۳۹۹/۱۲/۳۰
        fa     2025-03-20                       ۱۴۰۳/۱۲/۳۰
        fa     -                                ۱۴۰۴/۱۲/۳۰
        fa     2025-03-21                       ۱ فروردین ۱۴۰۴
        """;

    Cases.check(lines);
  }

  @Test
  void erasBesideTheYearAreRead() {
    String lines =
        """
        th     2018-01-19                       19 ม.ค. 61
        th     2018-01-19                       19 ม.ค. 2561
        th     2016-01-19                       19 มกราคม พ.ศ. 2559
        ar     2016-01-19                       9 ربيع الثاني 1437 هـ
        ar     2016-01-19                       9/4/1437 هـ
        ar     2016-01-19                       1437/4/9 هـ
        zh     2016-01-19                       民國105年1月19日
        ja     2019-05-01                       令和元年5月1日
        ja     1989-01-07                       昭和64年1月7日
        """;

    Cases.check(lines);
  }

  @Test
  void marksOfTheYearBelongToIt() {
    String lines =
        """
        eu     2016-01-19                       2016(e)ko urtarrilaren 19(a)
        ru     2016-01-19T19:06                 19 января 2016 г. 19:06
        ru     2016-01-19                       19 января 2016г.
        en     -                                19 Jan 2016%
        en     -                                19 Jan 2016px
        en     -                                19 Jan 1199
        en     1200-01-19                       19 Jan 1200
        en     2199-01-19                       19 Jan 2199
        """;

    Cases.check(lines);
  }

  @Test
  void aWeekdayIsOfTheLanguageOfItsMonth() {
    String lines =
        """
        fr     2016-01-19                       mardi 19 janvier 2016
        fr     -                                lundi 19 janvier 2016
        en     2016-01-19                       mardi 19 janvier 2016
        en     -                                lundi 19 janvier 2016
        """;

    Cases.check(lines);
  }

  @Test
  void aRangeNeedsTwoEndsInOrder() {
    String lines =
        """
        en     2016-01-30/2016-02-02            Jan 30 - 2 Feb 2016
        en     2015-12-30/2016-01-02            Dec 30, 2015 - Jan 2, 2016
        en     2015-12-30/2016-01-02            Dec 30 - Jan 2, 2016
        en     2016-02-02                       Feb 2, 2016 - Jan 30, 2016
        en     2016-01-19T19:00/2016-01-19T21:00 Jan 19, 2016 7 PM - 9 PM
        en     2016-01-19T19:00/2016-01-20T09:00 Jan 19, 2016 7 PM - Jan 20, 2016 9 AM
        en     2015-05/2016-01                  May 2015 - Jan 2016
        en     2016-01                          Jan 2016 - 2017
        en     2016-01-19                       Jan 19, 2016 - Feb 2017
        en     2016-01-19                       2016-01-19 2016-01-21
        en     2016-02-01/2016-02-13            01/02/2016 - 13/02/2016
        """;

    Cases.check(lines);
  }
}
