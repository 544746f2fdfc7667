package winnow.date;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

final class CautiousLinesTest {
  @Test
  void inventsNoDate() {
    String lines =
        """
        en     -                                iOS 12.1.4 is out
        de     -                                iOS 12.10.14 is out
        en     -                                Version 10.12.2016 of the manual
        en     -                                v2021.04.28
        de     -                                Python 3.11.12
        de     -                                macOS 10.15.7
        de     -                                Chrome 91.0.4472.124
        fr     -                                Call 01.42.68.53
        fr     -                                Tel. 01 42 68 53 00
        fr     -                                06.12.34.56.78
        en     -                                +1 202-555-0143
        de     -                                2-1 (1-0)
        de     -                                won 6-4, 6-3, 7-6 (7-5)
        en     -                                10-11-12
        de     -                                IP 10.11.12.13
        de     -                                10.11.12.13
        de     -                                1/2/3
        en     -                                24/7 support
        en     -                                50/50
        en     -                                5/5/5
        en     -                                Page 10/12
        en     -                                2015/16 season
        en     -                                season 2015-16
        en     -                                2015-16
        en     -                                2011-12
        en     -                                1999-2000
        en     -                                FY 2016/17
        es     -                                Ley 11/2013
        es     -                                Real Decreto 06/2004
        de     2016-03-05                       Art. 5.3.2016
        de     -                                § 12.10.14
        de     -                                S. 12-14
        de     -                                Nr. 12/2016
        en     -                                No. 3/2016
        de     -                                Heft 3/2016
        en     -                                It may 5 times be
        en     -                                In March 50 people
        en     -                                He ran 10.12.34
        en     -                                Euro 2016
        en     -                                Windows 2000
        en     -                                Mac 2012
        en     -                                Set 2016 goals
        en     -                                Out 2016
        en     1968-05                          The Class of May 1968
        en     -                                Sun 2016
        en     -                                3-5 May
        en     -                                7 May
        en     -                                Article 12.12.12
        en     -                                Room 12.10.16
        en     -                                from 19:00 to 21:00
        en     -                                5 min read
        en     -                                3:18 min
        en     -                                Duration: 3:18
        en     -                                Psalm 119:105
        en     -                                1 Cor 13:4-8
        en     -                                16:9
        en     -                                scored in the 90th minute
        en     -                                US$ 12.05.16
        de     -                                € 12.05
        de     -                                12,05 Euro
        en     -                                Rs 5,000
        de     -                                100.000.000
        de     -                                1.234.567,89
        en     -                                978-3-16-148410-0
        en     -                                ISBN 10.05.2016
        de     -                                B.1.617.2
        de     -                                SARS-CoV-2
        de     -                                A320-200
        en     -                                Boeing 787-9
        de     -                                A4 12x15
        en     -                                1920x1080
        en     -                                Q1 2016
        en     -                                H1N1 2009
        en     -                                2016
        zh     -                                2016年
        zh     -                                500年
        ja     -                                3月
        ja     -                                12月24日
        ja     -                                第3回
        ja     -                                10時間
        ja     -                                3日間
        ja     -                                2016年度
        ja     -                                100万年
        de     -                                5 Sterne
        de     -                                Mi 10 Pro
        de     -                                Mo 2016
        de     -                                Do you have 2 cars
        de     -                                So 10 Leute
        de     -                                Die 12 besten
        de     -                                12.05 Uhr
        de     -                                12.5.
        de     -                                am 12. Mai
        en     -                                Friday 13
        en     -                                Friday the 13th
        en     -                                11 September attacks
        en     -                                Yesterday 5
        en     2016-04                          Apr 2016 32
        en     -                                32 Apr 2016
        en     -                                0 Apr 2016
        en     -                                29 Feb 2015
        en     -                                Feb 29 2015
        de     -                                31.04.2016
        en     -                                2016-02-30T10:00
        en     -                                19 Jan 2016 25:00
        en     -                                19 Jan 2016 13:60
        en     -                                19 Jan 2016 16:14 AM
        en     2016-01-19T13:42                 19 Jan 2016 13:42 PM
        en     -                                Mon 19 Jan 2016
        en     -                                19 Jan 2016, Monday
        en-GB  -                                Monday 19/01/2016
        """;

    Cases.check(lines);
  }

  @Test
  void inventsNoDateToo() {
    String lines =
        """
        fr     -                                lun. 19/01/2016
        fr     2016-01-19                       mar. 19/01/2016
        de     -                                Mo., 19.01.2016
        tr     -                                Pzt 19 Ocak 2016
        ja     -                                2016年1月19日(月)
        en     -                                19 Foo 2016
        en     -                                1453230360
        en     -                                12345678
        en     -                                20161301
        en     2016-01-19                       20160119
        en     -                                DOI 10.1000/182
        en     -                                10.1234/2016.01.19
        en     -                                https://example.com/2016/01/19/foo
        en     2016-01-19                       file-2016-01-19.pdf
        en     -                                IMG_20160119_190600
        en     2016-01-19                       CVE-2016-01-19
        en     -                                arXiv:1601.01234
        en     -                                Order #20160119
        en     -                                5/6
        en     -                                03/04/05
        en     -                                1st
        en     -                                2nd Street 2016
        en     2016-05                          Chapter 5, May 2016
        en     -                                May 5
        en     2016-05-05                       On May 5 2016 people marched
        en     -                                Jan. 6 committee
        en     -                                Dec 25 - Jan 3
        en     -                                May 12-14
        en     -                                12 Angry Men (1957)
        de     -                                1,5 Mio. 2016
        de     -                                19.1.2016.1
        de     -                                2016-01-19-20
        en     -                                4.5.6 2016
        de     -                                08-15
        en     -                                Formula 1 2016
        en     -                                (555) 123-4567
        en     -                                1-800-555-1212
        de     -                                2:1
        de     -                                Halbzeit 2:1, 45. Minute
        de     -                                15.45 EUR
        de     -                                3.10.1
        de     -                                Java 17.0.15
        de     -                                12.12.
        de     1999-10-12                       Block 12.10.99 Tor 5
        en     -                                M1 2020
        en     -                                Mar 2 Mile
        en     -                                100 m 10.12
        en     -                                9.11
        en     2063-11-22                       11/22/63
        """;

    Cases.check(lines);
  }

  @Test
  void readsNoNumberOfAnotherKindAsADate() {
    List<Executable> checks = new ArrayList<>();
    for (String[] row : Table.rows("no-dates.tsv")) {
      for (String language : List.of(row[0], "")) {
        checks.add(() -> assertEquals("-", Cases.published(language, row[1]), row[1]));
      }
    }

    assertAll(checks);
  }

  @Test
  void keepsTheDatesThatStandNearToThose() {
    String lines =
        """
        en     2000-03                          March 2000
        en     2000-03                          in March 2000, the council met
        en     2000-03                          In March 2000 the council met
        en     2000-03                          March 2000 - x
        en     2000-03                          By March 2000 it was over
        en     2016-03                          In March 2016 people marched
        en     2016-03                          March 2016 tickets
        de     2000-03                          März 2000 wurde die Brücke gebaut
        de     2016-03                          Im März 2016 Besucher zählen
        fr     2000-03                          mars 2000 et avril
        es     2000-03                          marzo de 2000 fue
        it     2000-05                          nel maggio 2000 la
        ru     2000-03                          март 2000 года
        pl     2000-05                          maj 2000 r.
        ms     2012-03-05                       Mac 5, 2012
        ms     2012-03-05                       5 Mac 2012
        pt     2012-09-05                       Set 5, 2012
        fr     2015-02-05                       fév 5, 2015
        en     2014-05-28T12:34                 Mai 28, 2014 um 12:34 pm
        en     -                                Mars 2020 rover
        fr     2020-03                          Mars 2020
        en     -                                Marco 2016
        pt     2016-03-05                       5 de marco de 2016
        en     2015-11-29T11:03                 Ada Bd November 29, 2015 at 11:03 am
        en     2012-03-05                       Mar 5, 2012 tickets
        en     2000-01-20                       On January 20, 2000 people marched
        en     2000-05-10                       May 10, 2000 be enough
        fr     1945-05-08                       le 8 mai 1945
        es     1810-05-25                       25 de mayo de 1810
        it     1945-04-25                       25 aprile 1945
        de     2016-06-17                       am 17. Juni 2016
        sv     2016-05-05                       Av Ada Birch 5 maj 2016
        sv     2016-05-05                       Av 5 maj 2016
        en     2010-10-10                       10/10/10
        de     2016-10-12                       Berlin 12.10.16
        de     2016-10-12T12:00                 12.10.16 um 12 Uhr
        en     2016-01-19                       Tel. 555-0143 | January 19, 2016
        en     2016-01-19                       Phone 1 | 2016-01-19
        """;

    Cases.check(lines);
  }
}
