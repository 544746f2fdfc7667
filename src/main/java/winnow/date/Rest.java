package winnow.date;

import java.util.List;

/** Counts what of a line no date accounts for. */
final class Rest {
  private static final long WITH_DATES =
      Kind.OF.bit()
          | Kind.AT.bit()
          | Kind.JOIN.bit()
          | Kind.CLOCK.bit()
          | Kind.TO.bit()
          | Kind.YEAR_MARK.bit()
          | Kind.PUBLISHED.bit()
          | Kind.UPDATED.bit()
          | Kind.WEEKDAY.bit()
          | Kind.ZONE.bit();

  private final Text text;
  private final List<DateReading> readings;

  Rest(Text text, List<DateReading> readings) {
    this.text = text;
    this.readings = readings;
  }

  /** Letters and digits outside the readings, their labels and the words that go with dates. */
  int letters() {
    Words words = new Words(text);
    int count = 0;
    int at = 0;
    int next = 0;
    while (at < text.length()) {
      next = next(next, at);
      if (next < readings.size() && text.place(at) >= readings.get(next).labelStart()) {
        at++;
      } else if (!readings.isEmpty() && text.isLetter(at)) {
        Word word = words.at(at);
        count += word.entry().isAny(WITH_DATES) ? 0 : word.end() - at;
        at = word.end();
      } else {
        count += text.isDigit(at) || text.isLetter(at) ? 1 : 0;
        at++;
      }
    }
    return count;
  }

  private int next(int reading, int at) {
    int next = reading;
    while (next < readings.size() && text.place(at) >= readings.get(next).end()) {
      next++;
    }
    return next;
  }
}
