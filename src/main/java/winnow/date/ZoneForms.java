package winnow.date;

/** Reads zones behind times: CET, (PDT), UTC+5:30, +0330, Z, CEST+0200. */
final class ZoneForms {
  private final Text text;
  private final Words words;
  private final Hint hint;
  private Zone zone = Clock.UNZONED;
  private boolean impossible;

  ZoneForms(Text text, Words words, Hint hint) {
    this.text = text;
    this.words = words;
    this.hint = hint;
  }

  /** The zone last read. */
  Zone zone() {
    return zone;
  }

  /** Whether the offset last read exists nowhere. */
  boolean isImpossible() {
    return impossible;
  }

  /**
   * Reads the zones behind a time; answers where they end, {@code start} where there is none.
   *
   * @param precise whether a bare -04:00 can be an offset, not the end of a range of times
   */
  int after(int start, boolean precise) {
    zone = Clock.UNZONED;
    impossible = false;
    int end = start;
    for (int i = 0; i < 3; i++) {
      int next = one(end, precise);
      if (next < 0) {
        return end;
      }
      end = next;
    }
    return end;
  }

  private int one(int start, boolean precise) {
    int at = text.skipSpaces(start, 2);
    at = text.at(at) == ',' ? text.skipSpaces(at + 1, 1) : at;
    boolean bracket = text.at(at) == '(' || text.at(at) == '[';
    at = bracket ? at + 1 : at;
    int end = text.isLetter(at) ? name(at) : offset(at, precise || bracket, true);
    if (end < 0) {
      return -1;
    }
    boolean closed = text.at(end) == ')' || text.at(end) == ']';
    return bracket ? closed ? end + 1 : -1 : end;
  }

  private int name(int at) {
    Word word = words.at(at);
    if (!word.is(Kind.ZONE) || !isPrintedAsZone(word)) {
      return -1;
    }
    Zone named = Zone.named(Zones.standard().rows(word.entry().number(Kind.ZONE)), hint.region());
    boolean free = !(zone instanceof Zone.Offset);
    int sign = text.skipSpaces(word.end(), 1);
    int end = offset(sign, true, false);
    if (end >= 0) {
      return end;
    }
    if (free && !(named instanceof Zone.Open && zone != Clock.UNZONED)) {
      zone = named;
    }
    return word.end();
  }

  /** Zones are printed in capitals; in small letters only where nothing else is meant. */
  private boolean isPrintedAsZone(Word word) {
    boolean first = text.kind(word.start()) != Fold.LOWER;
    boolean all = word.end() - word.start() > 5 && first;
    for (int i = word.start(); i < word.end() && !all; i++) {
      if (text.kind(i) == Fold.LOWER) {
        return isSmallZone(word);
      }
    }
    return first || all;
  }

  private boolean isSmallZone(Word word) {
    String key = word.entry().key();
    boolean indian = key.equals("ist") && hint.region().equals("IN");
    return key.equals("gmt") || key.equals("utc") || indian;
  }

  /** Reads +05:30, -0500, +3; answers its end or -1. */
  private int offset(int at, boolean precise, boolean bare) {
    char sign = text.at(at);
    if ((sign != '+' && sign != '-') || !text.isDigit(at + 1)) {
      return -1;
    }
    int end = text.digitsEnd(at + 1);
    int digits = end - at - 1;
    boolean colon = text.at(end) == ':' && text.digitsEnd(end + 1) - end == 3;
    boolean last = text.skipSpaces(end, 2) >= text.length() || text.at(end) == ')';
    boolean plain =
        (digits == 4 && !colon) || (!bare && digits <= 2) || (sign == '+' && digits == 2 && last);
    if (!plain && !(digits <= 2 && (colon || precise) && (precise || sign == '+'))) {
      return -1;
    }
    int hours = digits == 4 ? text.number(at + 1, at + 3) : text.number(at + 1, end);
    int minutes =
        digits == 4 ? text.number(at + 3, end) : colon ? text.number(end + 1, end + 3) : 0;
    return settle((sign == '-' ? -1 : 1) * (hours * 60 + minutes), colon ? end + 3 : end, minutes);
  }

  private int settle(int minutes, int end, int minutePart) {
    if (Math.abs(minutes) > 14 * 60 || minutePart > 59) {
      impossible = true;
    } else {
      zone = new Zone.Offset(minutes, ZoneSource.OFFSET);
    }
    return end;
  }

  /** Reads the Z of ISO 8601, written onto the time. */
  int zulu(int at) {
    boolean letter = text.isLetter(at + 1) && text.kind(at + 1) != Fold.DENSE;
    if (text.at(at) != 'z' || letter) {
      return -1;
    }
    zone = new Zone.Offset(0, ZoneSource.OFFSET);
    return at + 1;
  }
}
