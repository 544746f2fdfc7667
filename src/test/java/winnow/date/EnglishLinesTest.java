package winnow.date;

import org.junit.jupiter.api.Test;

final class EnglishLinesTest {
  @Test
  void readsEnglishLinesAsTheyArePrinted() {
    String lines =
        """
        en     2016-01-19T19:06                 Tue Jan 19, 2016 7:6PM
        en     2016-08-09                       Tues 9th Aug, 2016
        en     2012-08-09T14:57                 Aug. 9, 2012 at 2:57 p.m.
        en     2014-12-12T08:25                 8:25 a.m. Dec. 12, 2014
        en     2016-06-08T08:15                 (Jinghai) 08:15, June 08, 2016
        en     2014-12-11T14:21                 2:21 p.m., December 11, 2014
        en     2013-02-19T09:10                 19 February 2013 year 09:10
        en     2020-02-29T13:12                 29.02.2020 13.12
        en     2016-01-01T09:02:43.1            1/1/16 9:02:43.1
        en     2014-11-19T12:00                 November 19, 2014 at noon
        en     2014-12-13T00:00                 December 13, 2014 at midnight
        en     1970-10-07                       oct 7, 1970
        en     -                                oct. 7, 70
        en     2015-07-03T18:04:07+01:00        Fri Jul 03 2015 18:04:07 GMT+0100 (GMT Daylight Time)
        en     2006-01-02T15:04:05-07:00        Mon, 02 Jan 2006 15:04:05 MST
        en     2017-07-11T16:28:13+02:00        Tue, 11 Jul 2017 16:28:13 +0200 (CEST)
        en     2006-02-12T19:17                 12 Feb 2006, 19:17
        en     2012-08-03T18:31:59.257000000Z   2012-08-03 18:31:59.257000000 +0000 UTC
        en     2015-02-08T03:02:00+03:00        2015-02-08 03:02:00 +0300 MSK m=+0.000000001
        en     1965-08-08T00:00:00              8/8/1965 12:00:00 AM
        en     2014-07-10T06:55:38.156283       2014:07:10 06:55:38.156283
        en     2012-09-17T17:00-05:00           September 17th 2012 at 5:00pm UTC-05
        en     2009-05-07T17:57:51              Thu May 7 17:57:51 PST 2009
        en     2009-05-07T17:57:51-07:00        Thu May 7 17:57:51 PDT 2009
        en     2006-01-02T15:04:05-07:00        Monday, 02-Jan-06 15:04:05 MST
        en     -                                1332151919
        en     -                                1384216367111
        en     -                                171113 14:14:20
        en     2006-01-02T15:04:05Z             2006-01-02T15:04:05+0000
        en     2018-03-05T16:21                 4:21 pm, 5 March 2018
        en     2018-03-05T16:21                 Mar 5, 2018 4:21 PM CST
        en-US  2018-03-05T16:21-06:00           Mar 5, 2018 4:21 PM CST
        en-US  2018-07-05T16:21                 July 5, 2018 4:21 PM EST
        en-US  2018-03-05T16:21-05:00           Mar 5, 2018 4:21 PM Eastern
        en-GB  2018-03-05T16:21                 5 Mar 2018 16:21 BST
        en     2018-03-05T16:21+05:30           5 March 2018 16:21 UTC+05:30
        en     2018-03-05T16:21+08:00           5 March 2018 16:21 +08
        en     2018-03-05T16:21:09.123+01:00    2018-03-05T16:21:09.123+0100
        en     2018-03-05T16:21+08:00           2018-03-05 16:21 HKT
        en-AU  2018-03-05T16:21+11:00           2018-03-05 4:21PM AEDT
        en-NZ  2018-01-05T16:21+13:00           5 Jan 2018 4:21PM NZDT
        en     2016-01-19T19:00/2016-01-19T21:00 January 19, 2016, 19:00-21:00
        en     2016-01-30/2016-02-02            Jan 30 - Feb 2, 2016
        en     2016-01-19/2016-01-21            19-21 January 2016
        en     2016-01-19/2016-01-21            19 Jan 2016 – 21 Jan 2016
        en     2016-01-19/2016-01-21            2016-01-19/2016-01-21
        en     2016-01-19/2016-01-21            2016-01-19 to 2016-01-21
        en-US  2016-01-19/2016-01-21            01/19/2016 - 01/21/2016
        en     -                                Jan '16
        en     2016-01/2016-03                  January - March 2016
        en-US  2016-05-10T18:00-04:00           MAY 10, 2016 6:00 PM EDT
        en-US  2016-05-10T18:00-04:00           May 10, 2016 / 6:00 PM EDT / CBS News
        en-US  2016-05-10T18:00-04:00           6:00 PM ET, Tue May 10, 2016
        en-US  2016-05-10T18:00-04:00           Updated 6:00 PM ET, Tue May 10, 2016
        en-US  2016-05-10T13:05-04:00           By Jane Doe, CNN Updated 1:05 PM ET, Tue May 10, 2016
        en-US  2016-05-10T18:00-04:00           May 10, 2016 · 6:00 PM ET Heard on All Things Considered
        en     2016-05-10T18:00:00+02:00        Tue May 10 2016 18:00:00 GMT+0200 (Central European Summer Time)
        en-GB  2016-05-10T18:00+01:00           10 May 2016 18:00 BST
        en-GB  2016-01-10T18:00                 10 Jan 2016 18:00 BST
        en-GB  2016-05-10T18:00+01:00           Tuesday 10 May 2016 18.00 BST Last modified on Wednesday 11 May 2016 09.12 BST
        en     2016-05-10                       Published 10 May 2016 Updated 11 May 2016
        en-GB  2016-05-10T18:00+01:00           First published on Tue 10 May 2016 18.00 BST
        en     2016-05-10T18:00                 10 May 2016 at 6pm
        en     2016-05-10T18:00                 10th May, 2016 6.00pm
        en     2016-05-10T18:00                 10-May-2016 18:00
        en     2016-05-10                       10-May-16
        en     2016-05-10                       May 10th, 2016
        en     2016-05-10                       May. 10, 2016
        en-US  2016-05-10T18:00-04:00           05/10/2016 06:00 pm EDT
        en-GB  2016-10-05                       5/10/2016
        en     -                                10/05/2016
        en-IN  2016-05-10                       10/05/2016
        en     2016-05-13T18:00                 13/05/2016 06:00 PM
        en-GB  2016-05-10                       10.05.2016
        en     2016-05-10                       2016/05/10
        en     2016-05-10                       2016.05.10
        en     2016-05-10T18:00:00.0            2016-05-10 18:00:00.0
        en     2016-05-10T18:00:00.000+02:00    2016-05-10T18:00:00.000+02:00
        en     2016-05-10T18:00Z                2016-05-10 18:00 UTC
        en     2016-05-10T18:00+08:00           2016-05-10 18:00 (UTC+8)
        en     2016-05-10T18:00:00Z             Tue, 10 May 2016 18:00:00 GMT
        en     2016-05-10                       Posted by admin on May 10, 2016
        en-GB  2016-05-10                       Posted on 10/05/2016 by admin
        en     2016-05-10                       May 10, 2016 | Updated: May 11, 2016 10:00am
        en     2016-05-10                       Updated May 11, 2016, Published May 10, 2016
        en     2016-05-10T18:00                 May 10, 2016, 6:00 p.m. | Updated May 11, 2016, 10:00 a.m.
        en     2016-05-10                       Created: May 10, 2016 Last Modified: May 11, 2016
        en     2016-05-10                       Date: 2016-05-10
        en     2016-05-10                       (Reuters) - May 10, 2016
        en     2016-05-10                       WASHINGTON — May 10, 2016 —
        en     2015-05-10                       Copyright 2016. Published May 10, 2015
        en     2016-05-10                       © 2015 The Times. May 10, 2016
        en     2016-05-10                       Vol. 12 No. 3, May 10, 2016
        en     2016-05-10                       May 10, 2016 Issue
        en     2016-05-10                       The May 10, 2016, issue
        en     2016-05-10                       3 comments May 10, 2016
        en     2016-05-10                       May 10, 2016 3 comments
        en     2016-05-10                       May 10, 2016 12 Comments
        en     2016-05-10                       May 10, 2016 5 min read
        """;

    Cases.check(lines);
  }
}
