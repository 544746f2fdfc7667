package winnow.judge;

import java.util.ArrayList;
import java.util.List;
import winnow.date.DateReading;
import winnow.date.Precision;
import winnow.rule.Evidence;
import winnow.rule.Role;

/**
 * The hours above the entries of a live page; a player's time has no sentence below it, and a time
 * below the date line belongs to it.
 */
final class Hours {
  private Hours() {}

  static List<Look> heard(List<Look> looks) {
    List<Look> heard = new ArrayList<>(looks);
    for (int i = 0; i + 1 < looks.size(); i++) {
      Look next = looks.get(i + 1);
      boolean belowDate = i > 0 && Looks.isDate(looks.get(i - 1));
      if (!belowDate && isHour(looks.get(i)) && next.shape().endsSentence() && !next.isKnown()) {
        heard.set(
            i,
            looks.get(i).with(Evidence.of(Known.SHAPE, Role.STORY, 2.5, "the hour of an entry")));
      }
    }
    return heard;
  }

  private static boolean isHour(Look look) {
    List<DateReading> readings = look.dates().readings();
    return readings.size() == 1
        && readings.get(0).precision() == Precision.TIME
        && look.dates().restLetters() == 0;
  }
}
