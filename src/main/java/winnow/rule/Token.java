package winnow.rule;

/** One piece of a pattern as it is spelled. */
sealed interface Token {
  /** The start of a group; its name is empty where it has none. */
  record Open(String name) implements Token {}

  record Close() implements Token {}

  /** The bar between alternatives. */
  record Or() implements Token {}

  /** A character that stands for itself. */
  record Literal(String text) implements Token {}

  /** A class of characters, by what stands between its brackets. */
  record OneOf(String members) implements Token {}

  /** A character of which nothing is known: a dot, a property. */
  record Anything() implements Token {}

  /** People's names. */
  record Name() implements Token {}

  /** A place between characters: {@code ^}, {@code $}, {@code b} or {@code B}. */
  record Edge(char sign) implements Token {}

  /** How often what stands before it may come; {@link #UNBOUNDED} for any number of times. */
  record Repeat(int least, int most) implements Token {
    static final int UNBOUNDED = Integer.MAX_VALUE;

    boolean mayBeNone() {
      return least == 0;
    }

    /** A question mark. */
    boolean once() {
      return least == 0 && most == 1;
    }

    /** The greater of two numbers in braces; 1 where there are none. */
    int counted() {
      return Math.max(1, most == UNBOUNDED ? least : most);
    }
  }
}
