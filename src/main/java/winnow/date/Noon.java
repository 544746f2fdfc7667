package winnow.date;

/** The hour of the day from a printed hour and its half of the day. */
final class Noon {
  private Noon() {}

  /** 12 AM is 0, 12 PM is 12, 13 PM is 13; -1 where hour and half contradict, as in 16 AM. */
  static int hour(int hour, Kind half) {
    return switch (half) {
      case AM -> hour == 12 ? 0 : hour > 12 ? -1 : hour;
      case PM -> hour < 12 ? hour + 12 : hour;
      case NOON -> hour < 4 ? hour + 12 : hour;
      case NIGHT -> hour == 12 ? 0 : hour > 5 && hour < 12 ? hour + 12 : hour;
      default -> hour;
    };
  }
}
