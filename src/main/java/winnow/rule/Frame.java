package winnow.rule;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import winnow.text.Packed;

/**
 * What every line that a pattern matches looks like from outside, so that the pattern need not be
 * tried on others.
 *
 * @param first of which kinds its match can begin
 * @param second of which kinds its second character can be, where it has one
 * @param last of which kinds it can end
 * @param needs kinds that are in every match
 * @param either kinds of which at least one is in every match; all of them where none is told
 * @param spaces how many of its characters are spaces, at least
 * @param least how many characters a match has, at least
 * @param most and at most; {@link #ANY} where there is no bound
 * @param opens whether every match begins where the line does
 * @param closes whether every match ends where the line does
 */
record Frame(
    long first,
    long second,
    long last,
    long needs,
    long either,
    int spaces,
    int least,
    int most,
    boolean opens,
    boolean closes) {
  static final int ANY = Integer.MAX_VALUE / 2;

  // More than all that is less common can come to.
  private static final int NEARLY_ALL = Long.SIZE * Byte.SIZE;
  // How many sets of kinds are stored of each, the edges among them.
  private static final int KINDS = 6;
  private static final long OPENS = 1;
  private static final long CLOSES = 2;
  private static final Frame NOTHING = new Frame(0, 0, 0, 0, Kinds.ALL, 0, 0, 0, false, false);

  /** The frame of a pattern that has been taken to pieces. */
  static Frame of(List<Token> tokens) {
    return new Fold<>(tokens, new Reader()).whole();
  }

  /** Whether the pattern can match a line that begins with a character of a kind. */
  boolean mayBegin(long kind) {
    return !opens || least == 0 || (first & kind) != 0;
  }

  /** Whether the pattern can match a line at all. */
  boolean holds(Sighted line) {
    boolean hasAll = (needs & ~line.kinds()) == 0 && (either & line.kinds()) != 0;
    if (!hasAll || line.length() < least || line.spaces() < spaces) {
      return false;
    }
    boolean goesOn = !opens || least < 2 || (second & line.second()) != 0;
    boolean begins = goesOn && mayBegin(line.first());
    boolean ends = !closes || least == 0 || (last & line.last()) != 0;
    boolean fits = !(opens && closes) || line.length() <= most;
    return begins && ends && fits;
  }

  static Frame[] read(Packed stored) {
    long[] kinds = stored.longs();
    int[] lengths = stored.ints();
    Frame[] frames = new Frame[lengths.length / 3];
    for (int i = 0; i < frames.length; i++) {
      long edges = kinds[KINDS * i + 5];
      frames[i] =
          new Frame(
              kinds[KINDS * i],
              kinds[KINDS * i + 1],
              kinds[KINDS * i + 2],
              kinds[KINDS * i + 3],
              kinds[KINDS * i + 4],
              lengths[3 * i],
              lengths[3 * i + 1],
              lengths[3 * i + 2],
              (edges & OPENS) != 0,
              (edges & CLOSES) != 0);
    }
    return frames;
  }

  static void write(Frame[] frames, DataOutputStream out) throws IOException {
    long[] kinds = new long[frames.length * KINDS];
    int[] lengths = new int[frames.length * 3];
    for (int i = 0; i < frames.length; i++) {
      Frame frame = frames[i];
      kinds[KINDS * i] = frame.first;
      kinds[KINDS * i + 1] = frame.second;
      kinds[KINDS * i + 2] = frame.last;
      kinds[KINDS * i + 3] = frame.needs;
      kinds[KINDS * i + 4] = frame.either;
      kinds[KINDS * i + 5] = (frame.opens ? OPENS : 0) | (frame.closes ? CLOSES : 0);
      lengths[3 * i] = frame.spaces;
      lengths[3 * i + 1] = frame.least;
      lengths[3 * i + 2] = frame.most;
    }
    Packed.write(kinds, out);
    Packed.write(lengths, out);
  }

  private boolean isNowhere() {
    return most == 0;
  }

  private Frame then(Frame next) {
    return new Frame(
        least == 0 ? first | next.first : first,
        second | (least <= 1 && most >= 1 ? next.first : 0) | (least == 0 ? next.second : 0),
        next.least == 0 ? last | next.last : next.last,
        needs | next.needs,
        rarer(either, next.either),
        Math.min(ANY, spaces + next.spaces),
        Math.min(ANY, least + next.least),
        Math.min(ANY, most + next.most),
        opens || (isNowhere() && next.opens),
        next.closes || (next.isNowhere() && closes));
  }

  // Of which fewer lines have one.
  private static long rarer(long one, long other) {
    return commonness(one) <= commonness(other) ? one : other;
  }

  private static int commonness(long kinds) {
    // Nearly every line has letters, and one kind by itself is among the needs already.
    boolean tellsNothing = (kinds & Kinds.LETTERS) != 0 || Long.bitCount(kinds) == 1;
    return Long.bitCount(kinds)
        + Long.bitCount(kinds & Kinds.FREQUENT) * Byte.SIZE
        + ((kinds & Kinds.SPACES) == 0 ? 0 : NEARLY_ALL)
        + (tellsNothing ? 2 * NEARLY_ALL : 0);
  }

  private Frame or(Frame other) {
    return new Frame(
        first | other.first,
        second | other.second,
        last | other.last,
        needs & other.needs,
        either | other.either,
        Math.min(spaces, other.spaces),
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
        repeat.most() > 1 && least <= 1 ? second | first : second,
        last,
        sure ? needs : 0,
        sure ? either : Kinds.ALL,
        Math.min(ANY, spaces * repeat.least()),
        Math.min(ANY, least * repeat.least()),
        (int) Math.min(ANY, longest),
        sure && opens,
        sure && closes);
  }

  private static Frame of(long kinds, int most) {
    // Of several kinds none is needed.
    long needs = Long.bitCount(kinds) == 1 ? kinds : 0;
    long second = most > 1 ? Kinds.OTHERS : 0;
    int spaces = kinds == Kinds.SPACES ? 1 : 0;
    return new Frame(kinds, second, kinds, needs, kinds, spaces, 1, most, false, false);
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
        String members = oneOf.members();
        return of(ClassKinds.of(members), ClassKinds.isNarrow(members) ? 1 : 2);
      }
      if (token instanceof Token.Name) {
        return of(Kinds.LETTERS, 1)
            .then(
                new Frame(Kinds.ALL, Kinds.ALL, Kinds.ALL, 0, Kinds.ALL, 0, 0, ANY, false, false));
      }
      if (token instanceof Token.Edge edge) {
        return new Frame(0, 0, 0, 0, Kinds.ALL, 0, 0, 0, edge.sign() == '^', edge.sign() == '$');
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
