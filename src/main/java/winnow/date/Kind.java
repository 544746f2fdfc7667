package winnow.date;

/** What a word of the tables can be on a date line. */
enum Kind {
  /** A month by name; its number. */
  MONTH("m"),
  /** A month of the Jalali year. */
  JALALI("jalali"),
  /** A month of the Hijri year. */
  HIJRI("hijri"),
  /** The word before a month's number: tháng 4. */
  MONTH_WORD("month-word"),
  /** The word after a month's number: 1 сарын. */
  MONTH_MARK("month-mark"),
  /** A weekday, 1 Monday to 7 Sunday. */
  WEEKDAY("d"),
  /** The first half of the day. */
  AM("am"),
  /** The second half of the day. */
  PM("pm"),
  /** Around noon: 12:06 is as printed, 1:06 is 13:06. */
  NOON("noon"),
  /** Night: 11 is 23, 12 is 0, 2 is 2. */
  NIGHT("night"),
  /** A time in a word: noon is 12, midnight is 0. */
  TWELVE("twelve"),
  /** A day of the month in a word: first, سوم. */
  ORDINAL("ordinal"),
  /** What is written onto a day's number: th, -го, শে. */
  ORDINAL_END("ordinal-end"),
  /** After a year: года, წლის. */
  YEAR_MARK("year-mark"),
  /** A calendar's era beside the year: هـ, พ.ศ. */
  ERA("era"),
  /** Between day, month and year: of, de, ngày. */
  OF("of"),
  /** Before a time: at, kl., saat. */
  AT("at"),
  /** After a time: Uhr, h, น. */
  CLOCK("clock"),
  /** Hours as counted in words: 18 ساعت, 19 h. */
  HOUR_UNIT("hour-unit"),
  /** Minutes in a time: 21 min, 6분. */
  MINUTE_UNIT("minute-unit"),
  /** Seconds in a time. */
  SECOND_UNIT("second-unit"),
  /** Makes the time before it a length: min, minutes. */
  LENGTH("length"),
  /** Between the ends of a range: to, bis, al. */
  TO("to"),
  /** Any other word that joins the parts: the, den, am. */
  JOIN("join"),
  /** Labels a publication date. */
  PUBLISHED("published"),
  /** Labels a change. */
  UPDATED("updated"),
  /** Labels an event's date. */
  EVENT("event"),
  /** What comes after is no date: version, ISBN, tel. */
  PRODUCT("product"),
  /** What comes after is no date however like one it looks: tel., rue du, Bestellnummer. */
  ADDRESS("address"),
  /** What a number before it counts: people, euros, km. */
  COUNTED("counted"),
  /** Goes on with the sentence behind a month and year: was, and, wurde. */
  SENTENCE("sentence"),
  /** A short month's name that elsewhere is a word or a person's name: Mac, set, Ian. */
  HOMONYM("homonym"),
  /** A time zone's name; its row in zones.tsv. */
  ZONE("zone"),
  /** A day told from today, yesterday is -1. */
  RELATIVE_DAY("relative-day"),
  /** A length of time: its number is that of {@link RelativeUnit}. */
  UNIT("unit"),
  /** Two of a length of time in one word: ساعتين. */
  TWO("two"),
  /** One of something: an, une, eine. */
  ONE("one"),
  /** After the length: ago, назад. */
  AGO("ago"),
  /** Before the length: vor, hace. */
  BACK("back");

  private final String code;

  Kind(String code) {
    this.code = code;
  }

  static Kind of(String code) {
    for (Kind kind : values()) {
      if (kind.code.equals(code)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("'" + code + "' is no kind of word");
  }

  long bit() {
    return 1L << ordinal();
  }
}
