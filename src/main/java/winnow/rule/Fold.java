package winnow.rule;

import java.util.List;

/**
 * Puts together what the pieces of a pattern tell, by what stands beside what.
 *
 * @param <T> what is told
 */
final class Fold<T> {
  private final List<Token> tokens;
  private final Algebra<T> algebra;
  private int at;

  /** How what the parts tell becomes what the whole tells. */
  interface Algebra<T> {
    /** What the empty pattern tells. */
    T nothing();

    T atom(Token token);

    T then(T one, T next);

    T or(T one, T other);

    T repeated(T atom, Token.Repeat repeat);
  }

  Fold(List<Token> tokens, Algebra<T> algebra) {
    this.tokens = tokens;
    this.algebra = algebra;
  }

  /** What the whole pattern tells; it nests no deeper than {@link Tokens#DEEPEST}. */
  T whole() {
    return alternation();
  }

  private T alternation() {
    T found = sequence();
    while (at < tokens.size() && tokens.get(at) instanceof Token.Or) {
      at++;
      found = algebra.or(found, sequence());
    }
    // The bracket that closes it, if one does.
    at++;
    return found;
  }

  private T sequence() {
    T found = algebra.nothing();
    while (at < tokens.size() && !endsSequence(tokens.get(at))) {
      Token token = tokens.get(at++);
      T atom = token instanceof Token.Open ? alternation() : algebra.atom(token);
      found = algebra.then(found, quantified(atom));
    }
    return found;
  }

  private static boolean endsSequence(Token token) {
    return token instanceof Token.Or || token instanceof Token.Close;
  }

  private T quantified(T atom) {
    if (at < tokens.size() && tokens.get(at) instanceof Token.Repeat repeat) {
      at++;
      return algebra.repeated(atom, repeat);
    }
    return atom;
  }
}
