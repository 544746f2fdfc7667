package winnow.eval;

/** A part of a whole, both counted in the same things. */
public record Share(double part, double whole) {
  static final Share NONE = new Share(0, 0);

  Share plus(Share other) {
    return new Share(part + other.part, whole + other.whole);
  }

  /** From 0 to 1; 0 of nothing. */
  public double value() {
    return whole == 0 ? 0 : part / whole;
  }
}
