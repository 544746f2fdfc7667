package winnow.rule;

import java.util.Locale;
import java.util.Optional;

/** How sure a rule is. What that is worth in log-odds a pack's header may say. */
public enum Strength {
  /** A hint. */
  WEAK(1.0),
  /** Chrome, unless the story around it says otherwise. */
  FAIR(2.5),
  /** Chrome on its own. */
  STRONG(5.0);

  private final double usual;

  Strength(double usual) {
    this.usual = usual;
  }

  /** The worth in log-odds where the pack says nothing else. */
  public double usual() {
    return usual;
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Strength> named(String label) {
    for (Strength strength : values()) {
      if (strength.label().equals(label)) {
        return Optional.of(strength);
      }
    }
    return Optional.empty();
  }
}
