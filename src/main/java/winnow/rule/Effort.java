package winnow.rule;

import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * What a part of a pattern can cost without reading a character, where a {@link Metered} line
 * cannot count it: {@code (a?|b?)} matches nothing in two ways, and thirty of them in a row in a
 * billion.
 *
 * @param ways in how many ways it matches nothing
 * @param steps how many parts are tried for that
 * @param times how often its innermost part is repeated, as counted in braces
 */
record Effort(double ways, double steps, int times) {
  static final int MOST_STEPS = 1_000;

  private static final double TOO_MANY = 1e9;
  private static final Effort NONE = new Effort(1, 0, 1);
  private static final Effort EDGE = new Effort(1, 1, 1);
  private static final Effort CHARACTER = new Effort(0, 1, 1);

  /**
   * Refuses what is too much for any line.
   *
   * @throws PatternSyntaxException in the author's words
   */
  static void check(String pattern, List<Token> tokens) {
    Reader reader = new Reader(pattern);
    Effort whole = new Fold<>(tokens, reader).whole();
    if (whole.steps > MOST_STEPS) {
      throw reader.problem("it can match nothing in too many ways");
    }
  }

  // A number too great to tell from the next is too great all the same.
  Effort {
    ways = Math.min(ways, TOO_MANY);
    steps = Math.min(steps, TOO_MANY);
  }

  private Effort then(Effort next) {
    return new Effort(ways * next.ways, steps + ways * next.steps, Math.max(times, next.times));
  }

  private Effort or(Effort other) {
    return new Effort(ways + other.ways, steps + other.steps, Math.max(times, other.times));
  }

  private Effort repeated(Token.Repeat repeat) {
    return new Effort(repeat.mayBeNone() ? ways + 1 : ways, steps + 1, times * repeat.counted());
  }

  /** What the pieces cost. */
  private record Reader(String pattern) implements Fold.Algebra<Effort> {
    @Override
    public Effort nothing() {
      return NONE;
    }

    @Override
    public Effort atom(Token token) {
      return token instanceof Token.Edge ? EDGE : CHARACTER;
    }

    @Override
    public Effort then(Effort one, Effort next) {
      return one.then(next);
    }

    @Override
    public Effort or(Effort one, Effort other) {
      return one.or(other);
    }

    @Override
    public Effort repeated(Effort atom, Token.Repeat repeat) {
      Effort repeated = atom.repeated(repeat);
      if (repeated.times > Tokens.MOST_TIMES) {
        throw problem("counts within counts repeat more than " + Tokens.MOST_TIMES + " times");
      }
      return repeated;
    }

    PatternSyntaxException problem(String what) {
      return new PatternSyntaxException(what, pattern, -1);
    }
  }
}
