package winnow.judge;

import java.util.Optional;
import winnow.date.DateLine;
import winnow.date.DateReading;
import winnow.date.DateRole;
import winnow.date.Precision;
import winnow.rule.Evidence;
import winnow.rule.Place;
import winnow.rule.Role;
import winnow.rule.Subject;

/** Whether a block is a date line: how little of it is not date. */
final class DateEvidence {
  private static final int LONGEST = 160;
  private static final int LEAST_SENTENCE = 6;

  private DateEvidence() {}

  static Optional<Evidence> of(DateLine line, Subject subject) {
    if (line.readings().isEmpty() || subject.shape().chars() > LONGEST) {
      return Optional.empty();
    }
    double weight =
        weight(
            line,
            subject.shape().letters() + subject.shape().digits(),
            subject.place(),
            isSentence(subject));
    return weight == 0
        ? Optional.empty()
        : Optional.of(Evidence.of(Known.DATE, Role.DATE, weight, "a date line"));
  }

  private static double weight(DateLine line, int all, Place place, boolean isSentence) {
    boolean isTimeOnly =
        line.readings().stream().allMatch(reading -> reading.precision() == Precision.TIME);
    int rest = line.restLetters();
    boolean isMonth =
        line.readings().stream().allMatch(reading -> reading.precision() == Precision.MONTH);
    if (isMonth && place == Place.TAIL) {
      // A blog's archive, not a date line.
      return 0;
    }
    if (isTimeOnly) {
      return rest == 0 && place != Place.BODY && place != Place.TAIL ? 1.5 : 0;
    }
    if (rest == 0) {
      return 5.0;
    }
    if (isSentence) {
      return 0;
    }
    boolean isLabelled = line.readings().stream().anyMatch(DateEvidence::isLabelled);
    if (isLabelled && rest <= 40) {
      return 3.5;
    }
    return rest <= 24 && rest * 2 <= all ? 3.0 : 0;
  }

  private static boolean isLabelled(DateReading reading) {
    boolean isPageDate = reading.role() == DateRole.PUBLISHED || reading.role() == DateRole.UPDATED;
    return isPageDate && reading.labelStart() < reading.start();
  }

  // "The season ends on 1 September." is no date line, however little of it is not date.
  private static boolean isSentence(Subject subject) {
    return subject.shape().endsSentence() && subject.shape().words() >= LEAST_SENTENCE;
  }
}
