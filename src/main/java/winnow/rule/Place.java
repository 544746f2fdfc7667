package winnow.rule;

import java.util.Locale;
import java.util.Optional;

/** Where a block stands, told by the page's sure prose and not by its edges. */
public enum Place {
  /** Before the first sure prose. */
  HEAD,
  /** Between the first and the last. */
  BODY,
  /** After the last. */
  TAIL,
  /** The page has no sure prose, or the line stands alone. */
  UNKNOWN;

  /** Whether no sure prose stands above, as far as is known. */
  public boolean mayBeAboveStory() {
    return this == HEAD || this == UNKNOWN;
  }

  static Optional<Place> named(String label) {
    for (Place place : values()) {
      if (place != UNKNOWN && place.name().toLowerCase(Locale.ROOT).equals(label)) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }
}
