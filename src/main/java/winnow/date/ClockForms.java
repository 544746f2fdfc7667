package winnow.date;

/** Reads times: 19:06, 7:6PM, 19h06, 19.06 Uhr, 5 AM, 19時6分, 2010 GMT. */
final class ClockForms {
  private final Text text;
  private final Words words;
  private final Halves halves;
  private final ZoneForms zones;
  private final ClockDigits digits;

  ClockForms(Text text, Words words, Hint hint) {
    this.text = text;
    this.words = words;
    halves = new Halves(text, words, hint);
    zones = new ZoneForms(text, words, hint);
    digits = new ClockDigits(text, words, halves);
  }

  Halves halves() {
    return halves;
  }

  ZoneForms zones() {
    return zones;
  }

  /**
   * Reads a time.
   *
   * @param half the half of the day printed before it, {@link Kind#CLOCK} for none
   * @param led whether a word that brings times came before: at, kl.
   */
  Clock at(int start, Kind half, boolean led) {
    int hourEnd = text.digitsEnd(start);
    int length = hourEnd - start;
    if (length == 4) {
      return military(start, hourEnd);
    }
    int end = length == 1 || length == 2 ? digits.behind(hourEnd) : -1;
    if (end < 0) {
      return Clock.NONE;
    }
    return complete(text.number(start, hourEnd), end, hourEnd, half, led);
  }

  private Clock complete(int hour, int minutesEnd, int hourEnd, Kind before, boolean led) {
    boolean bare = minutesEnd == hourEnd;
    int end = halves.after(minutesEnd);
    Kind half = before == Kind.CLOCK ? halves.half() : before;
    int suffix = suffix(end);
    boolean suffixed = suffix > end;
    if (isLength(end, half) || (bare && half == Kind.CLOCK && !led && !suffixed)) {
      return Clock.NONE;
    }
    if (bare && half == Kind.CLOCK && !isBareHour(suffix, suffixed)) {
      return Clock.NONE;
    }
    int zoned = zone(suffix, hourEnd);
    boolean sure =
        !digits.isWeak() || half != Kind.CLOCK || (suffixed && !bare) || zoned > suffix || led;
    return clock(hour, half, zoned, sure);
  }

  // "kl. 19" and "um 19 Uhr", but not "at 19 people".
  private boolean isBareHour(int end, boolean suffixed) {
    int next = text.skipSpaces(end, 1);
    return suffixed && !text.isLetter(next) && !text.isDigit(next);
  }

  private int zone(int end, int hourEnd) {
    boolean precise = digits.second() >= 0 || text.at(hourEnd - 3) == 't';
    int zulu = zones.zulu(end);
    return zulu < 0 ? zones.after(end, precise) : zulu;
  }

  private Clock clock(int hour, Kind half, int end, boolean sure) {
    int full = Noon.hour(hour, half);
    String fault = zones.isImpossible() ? "no such offset" : fault(full);
    Zone zone = end < 0 ? Clock.UNZONED : zones.zone();
    return new Clock(
        end,
        full,
        digits.minute(),
        digits.second(),
        digits.fraction(),
        sure ? Clock.Strength.STRONG : Clock.Strength.WEAK,
        fault,
        zone);
  }

  private String fault(int hour) {
    if (hour < 0) {
      return "the hour is not in that half of the day";
    }
    boolean midnight = hour == 24 && digits.minute() == 0 && digits.second() <= 0;
    boolean late = hour > 23 && !midnight;
    return late || digits.minute() > 59 || digits.second() > 60 ? "no such time" : "";
  }

  private int suffix(int end) {
    int at = text.skipSpaces(end, 2);
    if (!text.isLetter(at)) {
      return end;
    }
    Word word = words.at(at);
    if (!word.is(Kind.CLOCK) || word.is(Kind.MONTH)) {
      return end;
    }
    return text.at(word.end()) == '.' && !text.isDigit(word.end() + 1)
        ? word.end() + 1
        : word.end();
  }

  private boolean isLength(int end, Kind half) {
    int at = text.skipSpaces(end, 2);
    return half == Kind.CLOCK
        && text.isLetter(at)
        && words.at(at).is(Kind.LENGTH)
        && digits.minute() < 60
        && text.at(end - 1) != '分'
        && text.at(end - 1) != '분';
  }

  /** Four digits are a time only with a zone behind them. */
  private Clock military(int start, int end) {
    digits.basic(start, end);
    int hour = text.number(start, start + 2);
    int at = text.skipSpaces(end, 2);
    boolean named = text.isLetter(at) && words.at(at).is(Kind.ZONE);
    int zoned = named && hour < 25 && digits.minute() < 60 ? zones.after(end, false) : end;
    return zoned > end ? clock(hour, Kind.CLOCK, zoned, true) : Clock.NONE;
  }

  /** The digits of ISO 8601's basic form: T190600. */
  Clock basic(int start) {
    int end = text.digitsEnd(start);
    if (end - start != 4 && end - start != 6) {
      return Clock.NONE;
    }
    digits.basic(start, end);
    int zulu = zones.zulu(end);
    int zoned = zulu < 0 ? zones.after(end, true) : zulu;
    return clock(text.number(start, start + 2), Kind.CLOCK, zoned, true);
  }
}
