package winnow.rule;

import java.util.Locale;
import java.util.Optional;

/** What a block is on its page; the chrome among them are the categories of what is removed. */
public enum Role {
  TITLE(Fate.KEPT),
  STORY(Fate.KEPT),

  SECTION_LABEL(Fate.LIFTED),
  SOURCE_LABEL(Fate.LIFTED),
  BYLINE(Fate.LIFTED),
  DATE(Fate.LIFTED),

  BANNER(Fate.REMOVED),
  MAILING_LIST(Fate.REMOVED),
  SHARE(Fate.REMOVED),
  NAVIGATION(Fate.REMOVED),
  RELATED(Fate.REMOVED),
  COPYRIGHT(Fate.REMOVED),
  AD(Fate.REMOVED),
  COOKIE(Fate.REMOVED),
  COMMENTS(Fate.REMOVED),
  DUPLICATE(Fate.REMOVED),
  CAPTION(Fate.REMOVED),
  PAGINATION(Fate.REMOVED),
  LOGIN(Fate.REMOVED),
  TAGS(Fate.REMOVED),
  OTHER(Fate.REMOVED);

  /** What becomes of a block: it stays, it goes but leaves a fact behind, or it goes. */
  public enum Fate {
    KEPT,
    LIFTED,
    REMOVED
  }

  private final Fate fate;
  private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

  Role(Fate fate) {
    this.fate = fate;
  }

  public boolean isKept() {
    return fate == Fate.KEPT;
  }

  public boolean isLifted() {
    return fate == Fate.LIFTED;
  }

  /** The name in rule packs and in the JSON: {@code mailing-list}. */
  public String label() {
    return label;
  }

  public static Optional<Role> named(String label) {
    for (Role role : values()) {
      if (role.label.equals(label)) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }
}
