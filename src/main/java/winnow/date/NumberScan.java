package winnow.date;

/** Takes down the pieces that hold numbers. */
final class NumberScan {
  private final Scan scan;
  private final Text text;
  private final Words words;
  private final Hint hint;
  private final NameForms names;
  private final NumberForms numbers;
  private final PairForms pairs;
  private final HanForms han;
  private final ClockForms clocks;
  private final AgoForms agos;
  private final NumberPlace place;

  NumberScan(Scan scan, Text text, Words words, Hint hint) {
    this.scan = scan;
    this.text = text;
    this.words = words;
    this.hint = hint;
    names = new NameForms(text, words, hint);
    numbers = new NumberForms(text, words, hint);
    pairs = new PairForms(text);
    han = new HanForms(text, hint);
    clocks = new ClockForms(text, words, hint);
    agos = new AgoForms(text, words);
    place = new NumberPlace(scan, text, words);
  }

  /** Reads whatever begins with this digit. */
  int at(int start) {
    int end = place.isFresh(start) ? piece(start) : -1;
    return end >= 0 ? end : scan.foreign(place.chainEnd(start));
  }

  private int piece(int start) {
    // "2 часа назад" would be a time, were it not told from now.
    int end = hint.reference().isEmpty() ? -1 : relative(start);
    end = end < 0 ? han(start) : end;
    end = end < 0 ? triple(start) : end;
    end = end < 0 && !place.isNumbered(start) ? day(start, names.fromNumber(start)) : end;
    end = end < 0 ? year(start) : end;
    end = end < 0 ? days(start) : end;
    end = end < 0 ? dayAndMonth(start) : end;
    end = end < 0 ? clock(start, start, Kind.CLOCK) : end;
    return end < 0 ? month(start) : end;
  }

  private int day(int start, Found found) {
    if (!found.isFound()) {
      return -1;
    }
    // No number and no street begins with a month, but for via XX Settembre.
    if (place.isAddress() && (text.isDigit(start) || found.isMonthOnly())) {
      return scan.foreign(found.end());
    }
    return scan.add(new Piece.Day(start, found.end(), scan.gap(), found));
  }

  /** Reads a date in Han or Korean units; answers its end or -1. */
  int han(int start) {
    boolean inside = text.isDigit(start) && text.isDigit(start - 1);
    return inside || !han.mayBegin(start) ? -1 : day(start, han.at(start));
  }

  private int triple(int start) {
    Found found = numbers.triple(start);
    if (!found.isFound() || place.isOther(start, found)) {
      return -1;
    }
    boolean letter = text.isLetter(start - 1) && !text.isLetter(start - 2);
    boolean path = text.at(start - 1) == '/' && text.at(found.end()) == '/';
    if (path || (letter && text.kind(start - 1) < Fold.PLAIN)) {
      return -1;
    }
    int end = day(start, found);
    int time = text.at(end) == 't' && text.isDigit(end + 1) ? isoTime(end + 1) : -1;
    return time < 0 ? end : time;
  }

  private int days(int start) {
    Found found = numbers.days(start);
    return found.isFound() && place.isLong(start, found.end()) ? day(start, found) : -1;
  }

  private int isoTime(int start) {
    Clock clock = clocks.at(start, Kind.CLOCK, true);
    return time(start, clock.isFound() ? clock : clocks.basic(start));
  }

  private int clock(int start, int digits, Kind half) {
    boolean led = (scan.gap() & Gap.AT) != 0;
    return (scan.gap() & Gap.PRODUCT) != 0 ? -1 : time(start, clocks.at(digits, half, led));
  }

  private int time(int start, Clock clock) {
    if (!clock.isFound()) {
      return -1;
    }
    boolean again =
        (scan.gap() & ~Gap.COMMA) == Gap.OPEN
            && !scan.isEmpty()
            && scan.last() instanceof Piece.Time;
    if (again) {
      // "(0410 HKT)" tells the same moment once more.
      Piece.Time first = (Piece.Time) scan.last();
      scan.replaceLast(new Piece.Time(first.start(), clock.end(), first.gap(), first.clock()));
      return clock.end();
    }
    return scan.add(new Piece.Time(start, clock.end(), scan.gap(), clock));
  }

  /** A year behind day, month and time: Wed Aug 05 12:00:00 EDT 2015. */
  private int year(int start) {
    boolean open =
        text.digitsEnd(start) - start == 4
            && !scan.isEmpty()
            && scan.gap() == 0
            && scan.last() instanceof Piece.Time;
    int value = open ? text.number(start, start + 4) : 0;
    boolean zoned = text.isLetter(text.skipSpaces(start + 4, 2));
    // 2089字 counts characters.
    boolean counts = text.isLetter(start + 4) && !words.at(start + 4).is(Kind.YEAR_MARK);
    return value < 1900 || value > 2100 || counts || (zoned && isZone(start + 4))
        ? -1
        : scan.add(new Piece.Year(start, start + 4, 0, value));
  }

  private boolean isZone(int at) {
    return words.at(text.skipSpaces(at, 2)).is(Kind.ZONE);
  }

  private int month(int start) {
    boolean alone =
        !text.isLetter(start - 1)
            && (scan.gap() & (Gap.FOREIGN | Gap.PRODUCT)) == 0
            && (scan.isEmpty() || scan.last() instanceof Piece.Label);
    Found found = alone ? pairs.month(start) : Found.NONE;
    int next = text.skipSpaces(found.end(), 3);
    boolean open = found.isFound() && (text.isLetter(next) || text.isDigit(next) || isSign(next));
    return open ? -1 : day(start, found);
  }

  private boolean isSign(int at) {
    return "-/%:".indexOf(text.at(at)) >= 0 || (text.at(at) == '.' && text.isDigit(at + 1));
  }

  /** 8/10 is a day and a month only with a weekday or a time behind it. */
  private int dayAndMonth(int start) {
    Found found = pairs.dayAndMonth(start);
    if (!found.isFound() || text.isLetter(start - 1) || (scan.gap() & Gap.PRODUCT) != 0) {
      return -1;
    }
    int end = found.end();
    int bracket = text.at(end) == '(' ? end + 1 : end;
    boolean weekday = bracket > end && text.isLetter(bracket) && words.at(bracket).is(Kind.WEEKDAY);
    int next = text.skipSpaces(end, 2);
    int hour = text.digitsEnd(next);
    boolean time = next > end && hour > next && text.at(hour) == ':' && text.isDigit(hour + 2);
    return weekday || time || isRangeStart(found.end()) ? day(start, found) : -1;
  }

  /** Whether a dash and a full date follow: 19.01. - 21.01.2016. */
  private boolean isRangeStart(int end) {
    int dash = text.skipSpaces(end, 1);
    if (text.at(dash) != '-' && text.at(dash) != '~') {
      return false;
    }
    int next = text.skipSpaces(dash + 1, 1);
    return text.isDigit(next)
        && numbers.triple(next).isFound()
        && place.isLong(next, numbers.triple(next).end());
  }

  /** A date that begins with a month's name. */
  int month(Word word) {
    boolean month =
        word.entry()
            .isAny(Kind.MONTH.bit() | Kind.JALALI.bit() | Kind.HIJRI.bit() | Kind.MONTH_WORD.bit());
    return month ? day(word.start(), names.fromMonth(word.start())) : -1;
  }

  /** A time that begins with its half of the day: 午後7:06; or is a word: noon. */
  int half(Word word) {
    if (word.is(Kind.TWELVE) && (scan.gap() & Gap.AT) != 0) {
      int hour = word.entry().number(Kind.TWELVE);
      return time(
          word.start(),
          new Clock(word.end(), hour, 0, -1, "", Clock.Strength.WEAK, "", Clock.UNZONED));
    }
    int digits = text.skipSpaces(word.end(), 2);
    boolean english = text.kind(word.start()) < Fold.PLAIN && text.at(word.end() - 1) == 'm';
    if (!text.isDigit(digits) || english || !clocks.halves().read(word)) {
      return -1;
    }
    return clock(word.start(), digits, clocks.halves().half());
  }

  /** A date that begins with a day in a word. */
  int ordinal(Word word) {
    return word.is(Kind.ORDINAL) ? day(word.start(), names.fromOrdinal(word)) : -1;
  }

  /** A zone behind a date, apart from its time. */
  int zone(Word word) {
    boolean after =
        word.is(Kind.ZONE)
            && !scan.isEmpty()
            && scan.last() instanceof Piece.Day
            && scan.gap() == 0;
    int end = after ? clocks.zones().after(word.start(), false) : word.start();
    return end > word.start()
        ? scan.add(new Piece.Place(word.start(), end, scan.gap(), clocks.zones().zone()))
        : -1;
  }

  /** A moment told from now. */
  int relative(int start) {
    AgoForms.Ago ago = agos.at(start);
    return ago.end() < 0
        ? -1
        : scan.add(new Piece.Ago(start, ago.end(), scan.gap(), ago.unit(), ago.amount()));
  }
}
