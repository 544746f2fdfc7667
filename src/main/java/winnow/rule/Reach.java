package winnow.rule;

import java.util.Locale;
import java.util.Optional;

/** How far below itself a line speaks for the lines that follow. */
public enum Reach {
  /** For itself alone. */
  LINE,
  /** For the next block too: {@code Legal disclaimer:} and its paragraph. */
  NEXT,
  /** For the short lines that follow: {@code Most read} and its teasers. */
  RUN,
  /** For all that follows: {@code Comments} and the comments. */
  REST,
  /** For the whole page: a bot check holds no story. */
  PAGE;

  static Optional<Reach> named(String label) {
    for (Reach reach : values()) {
      if (reach.name().toLowerCase(Locale.ROOT).equals(label)) {
        return Optional.of(reach);
      }
    }
    return Optional.empty();
  }

  /** How far a heading of this role reaches when its rule does not say. */
  static Reach usual(Role role) {
    return switch (role) {
      case RELATED, TAGS, PAGINATION -> RUN;
      case COMMENTS -> REST;
      case AD, MAILING_LIST -> NEXT;
      default -> LINE;
    };
  }
}
