package winnow.rule;

import java.util.List;

/**
 * What every line that a pattern matches looks like from outside, so that the pattern need not be
 * tried on others.
 *
 * @param first of which kinds its match can begin
 * @param last of which kinds it can end
 * @param needs kinds that are in every match
 * @param least how many characters a match has, at least
 * @param most and at most; {@link #ANY} where there is no bound
 * @param opens whether every match begins where the line does
 * @param closes whether every match ends where the line does
 */
record Frame(
    long first, long last, long needs, int least, int most, boolean opens, boolean closes) {
  static final int ANY = Integer.MAX_VALUE / 2;

  private static final Frame NOTHING = new Frame(0, 0, 0, 0, 0, false, false);

  /** The frame of a pattern that has been taken to pieces. */
  static Frame of(List<Token> tokens) {
    return new Fold<>(tokens, new Reader()).whole();
  }

  /** Whether the pattern can match a line at all. */
  boolean holds(Sighted line) {
    if ((needs & ~line.kinds()) != 0 || line.length() < least) {
      return false;
    }
    boolean begins = !opens || least == 0 || (first & line.first()) != 0;
    boolean ends = !closes || least == 0 || (last & line.last()) != 0;
    boolean fits = !(opens && closes) || line.length() <= most;
    return begins && ends && fits;
  }

  private boolean isNowhere() {
    return most == 0;
  }

  private Frame then(Frame next) {
    return new Frame(
        least == 0 ? first | next.first : first,
        next.least == 0 ? last | next.last : next.last,
        needs | next.needs,
        Math.min(ANY, least + next.least),
        Math.min(ANY, most + next.most),
        opens || (isNowhere() && next.opens),
        next.closes || (next.isNowhere() && closes));
  }

  private Frame or(Frame other) {
    return new Frame(
        first | other.first,
        last | other.last,
        needs & other.needs,
        Math.min(least, other.least),
        Math.max(most, other.most),
        opens && other.opens,
        closes && other.closes);
  }

  private Frame repeated(Token.Repeat repeat) {
    boolean sure = repeat.least() > 0;
    long longest = (long) most * repeat.most();
    return new Frame(
        first,
        last,
        sure ? needs : 0,
        Math.min(ANY, least * repeat.least()),
        (int) Math.min(ANY, longest),
        sure && opens,
        sure && closes);
  }

  private static Frame of(long kinds, int most) {
    // Of several kinds none is needed.
    long needs = Long.bitCount(kinds) == 1 ? kinds : 0;
    return new Frame(kinds, kinds, needs, 1, most, false, false);
  }

  /** What the pieces tell. */
  private static final class Reader implements Fold.Algebra<Frame> {
    @Override
    public Frame nothing() {
      return NOTHING;
    }

    @Override
    public Frame atom(Token token) {
      if (token instanceof Token.Literal literal) {
        return literal(literal.text());
      }
      if (token instanceof Token.OneOf oneOf) {
        // A character beyond the first plane is two.
        return of(ClassKinds.of(oneOf.members()), 2);
      }
      if (token instanceof Token.Name) {
        return of(Kinds.LETTERS, 1).then(new Frame(Kinds.ALL, Kinds.ALL, 0, 0, ANY, false, false));
      }
      if (token instanceof Token.Edge edge) {
        return new Frame(0, 0, 0, 0, 0, edge.sign() == '^', edge.sign() == '$');
      }
      return of(Kinds.ALL, 2);
    }

    private static Frame literal(String text) {
      Frame frame = NOTHING;
      for (int i = 0; i < text.length(); i++) {
        frame = frame.then(of(Kinds.of(text.charAt(i)), 1));
      }
      return frame;
    }

    @Override
    public Frame then(Frame one, Frame next) {
      return one.then(next);
    }

    @Override
    public Frame or(Frame one, Frame other) {
      return one.or(other);
    }

    @Override
    public Frame repeated(Frame atom, Token.Repeat repeat) {
      return atom.repeated(repeat);
    }
  }
}
