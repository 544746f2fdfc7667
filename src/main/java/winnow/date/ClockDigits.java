package winnow.date;

/**
 * Reads minutes, seconds and fractions behind an hour: 19:06:33.5, 19h06, 19時6分. What was read last
 * stays in its fields.
 */
final class ClockDigits {
  private final Text text;
  private final Words words;
  private final Halves halves;
  private int minute;
  private int second;
  private String fraction = "";
  private boolean weak;

  ClockDigits(Text text, Words words, Halves halves) {
    this.text = text;
    this.words = words;
    this.halves = halves;
  }

  private void reset(int minutes) {
    minute = minutes;
    second = -1;
    fraction = "";
    weak = false;
  }

  int minute() {
    return minute;
  }

  /** The second, -1 for none. */
  int second() {
    return second;
  }

  String fraction() {
    return fraction;
  }

  /** Whether it was a time only beside a date. */
  boolean isWeak() {
    return weak;
  }

  /** Takes the minutes and seconds of four or six digits. */
  void basic(int start, int end) {
    reset(text.number(start + 2, start + 4));
    second = end - start == 6 ? text.number(start + 4, end) : -1;
  }

  /** Reads what is behind the hour; answers its end, -1 where it makes no time. */
  int behind(int hourEnd) {
    reset(0);
    char mark = text.at(hourEnd);
    int spaced = text.skipSpaces(hourEnd, 1);
    if (mark == ':' || (mark == '.' && text.isDigit(hourEnd + 1))) {
      return colon(hourEnd + 1, mark);
    }
    if (isUnit(spaced, Kind.HOUR_UNIT)) {
      return units(words.at(spaced).end());
    }
    if (text.at(spaced) == 'h' && text.isDigit(text.skipSpaces(spaced + 1, 1))) {
      return units(spaced + 1);
    }
    if (and(hourEnd) > text.skipSpaces(hourEnd, 2)) {
      return units(hourEnd);
    }
    weak = true;
    boolean number = (mark == '/' || mark == '-') && text.isDigit(hourEnd + 1);
    return number || (text.isLetter(hourEnd) && !isHalf(hourEnd)) ? -1 : hourEnd;
  }

  private boolean isHalf(int at) {
    return halves.after(at) > at || words.at(at).is(Kind.CLOCK);
  }

  private boolean isUnit(int at, Kind unit) {
    return text.isLetter(at) && words.at(at).is(unit);
  }

  private int colon(int start, char mark) {
    int run = text.digitsEnd(start);
    int end = twoOf(start, run);
    if (end < 0) {
      return -1;
    }
    weak = end - start == 1 || mark == '.';
    minute = text.number(start, end);
    if (text.at(end) == mark && text.isDigit(end + 1) && end == run) {
      return mark == ':' ? seconds(end + 1) : -1;
    }
    return text.at(end) == ':' && text.isDigit(end + 1) ? -1 : end;
  }

  /** One or two digits, or two of a run onto which a date or a counted thing was glued. */
  private int twoOf(int start, int run) {
    int digits = run - start;
    if (digits <= 2) {
      return digits == 0 ? -1 : run;
    }
    char after = text.at(run);
    boolean date = (after == '-' || after == '.' || after == '/') && text.isDigit(run + 1);
    boolean counted = text.kind(run) == Fold.DENSE && digits == 3;
    return counted || (date && (digits == 6 || digits <= 4)) ? start + 2 : -1;
  }

  private int seconds(int start) {
    int end = twoOf(start, text.digitsEnd(start));
    if (end < 0) {
      return -1;
    }
    second = text.number(start, end);
    weak = false;
    char mark = text.at(end);
    if ((mark == '.' || mark == ',') && text.isDigit(end + 1)) {
      int fractionEnd = Math.min(text.digitsEnd(end + 1), end + 10);
      fraction = text.digits(end + 1, fractionEnd);
      return fractionEnd;
    }
    return mark == ':' && text.isDigit(end + 1) ? -1 : end;
  }

  /** 19h06, 19 h 21 min, 19時6分33秒, 18 و 21 دقیقه و 44 ثانیه. */
  private int units(int afterHour) {
    weak = text.kind(afterHour - 1) != Fold.DENSE;
    int start = and(afterHour);
    int end = text.digitsEnd(start);
    if (end == start || end - start > 2) {
      return half(afterHour);
    }
    minute = text.number(start, end);
    weak = weak && end - start != 2;
    int unit = text.skipSpaces(end, 1);
    return isUnit(unit, Kind.MINUTE_UNIT) ? unitSeconds(words.at(unit).end()) : end;
  }

  private int half(int afterHour) {
    if (text.at(afterHour) == '半') {
      minute = 30;
      return afterHour + 1;
    }
    return afterHour;
  }

  private int unitSeconds(int afterMinute) {
    int start = and(afterMinute);
    int end = text.digitsEnd(start);
    int unit = text.skipSpaces(end, 1);
    if (end == start || end - start > 2 || !isUnit(unit, Kind.SECOND_UNIT)) {
      return afterMinute;
    }
    second = text.number(start, end);
    return words.at(unit).end();
  }

  private int and(int at) {
    int next = text.skipSpaces(at, 2);
    boolean and = text.at(next) == 'و' && text.isSpace(next + 1);
    return and ? text.skipSpaces(next + 1, 2) : next;
  }
}
