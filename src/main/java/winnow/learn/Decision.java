package winnow.learn;

import winnow.rule.Role;
import winnow.rule.Strength;

/** What becomes of a recurring line, and why. */
sealed interface Decision {
  Recurring line();

  /** For a person: what spoke for it, or against. */
  String why();

  /**
   * The line is the site's own.
   *
   * @param heads whether it stands above teasers, and speaks for them
   * @param onlyBelow whether it may be told only below the story, since it could be a title
   * @param sureness from 0 to 1, to put the most doubtful first
   */
  record Learned(
      Recurring line,
      Role role,
      Strength strength,
      boolean heads,
      boolean onlyBelow,
      double sureness,
      String why)
      implements Decision {}

  /** The line is left alone. */
  record Refused(Recurring line, String why) implements Decision {}
}
