package winnow.judge;

import winnow.rule.Evidence;

/** The names under which the judge itself gives evidence, and when evidence is beyond doubt. */
final class Known {
  /** From here on evidence counts as knowledge, in log-odds. */
  static final double SURE = 4.5;

  static final String SHAPE = "shape";
  static final String LAYOUT = "layout";
  static final String DATE = "date";
  static final String REPEAT = "repeat";

  private Known() {}

  /** Whether the judge itself says so, and no rule of a pack. */
  static boolean isOwn(Evidence evidence) {
    return switch (evidence.rule()) {
      case SHAPE, LAYOUT, DATE -> true;
      default -> false;
    };
  }

  /** Whether a block is spoken of for the company it keeps, and not for what it says. */
  static boolean fromNeighbours(Evidence evidence) {
    return evidence.rule().equals(LAYOUT);
  }
}
