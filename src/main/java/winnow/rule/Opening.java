package winnow.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import winnow.text.Folded;

/**
 * What any match of a pattern begins with.
 *
 * @param texts folded character by character, one of which every match begins with; an empty one
 *     where a match can begin with anything
 * @param isWhole whether these are all there is to match, so that what follows goes on from them
 * @param isLoose whether signs may stand before, neither letters nor digits: {@code - More}
 * @param signs of a run of signs what it begins with, for where it stands among other things
 */
record Opening(Set<String> texts, boolean isWhole, boolean isLoose, Set<String> signs) {
  // More than these tell lines no better apart.
  private static final int MOST = 400;
  private static final int LONGEST = 8;
  private static final int MOST_MEMBERS = 12;

  private static final Opening NOTHING = new Opening(Set.of(""), true, false);
  private static final Opening ANYTHING = new Opening(Set.of(""), false, false);
  private static final Opening SIGNS = new Opening(Set.of(""), true, true);
  private static final long BARE = Kinds.LETTERS | Kinds.DIGITS;

  private Opening(Set<String> texts, boolean isWhole, boolean isLoose) {
    this(texts, isWhole, isLoose, Set.of());
  }

  /** The opening of a pattern that has been taken to pieces. */
  static Opening of(List<Token> tokens) {
    return new Fold<>(tokens, new Reader()).whole();
  }

  /** How many characters of a line it tells, at least; none where it cannot be looked up. */
  int least() {
    boolean isFound = !isLoose || texts.stream().allMatch(Opening::isBare);
    int least = isFound ? LONGEST : 0;
    for (String text : texts) {
      least = Math.min(least, text.length());
    }
    return least;
  }

  private static boolean isBare(String text) {
    return !text.isEmpty() && Character.isLetterOrDigit(text.charAt(0));
  }

  private boolean isEmpty() {
    return texts.size() == 1 && texts.contains("");
  }

  private static Opening of(Set<String> texts, boolean isWhole, boolean isLoose) {
    if (!isLoose) {
      return new Opening(texts, isWhole, false);
    }
    Set<String> bare = new HashSet<>();
    texts.forEach(text -> bare.add(withoutSigns(text)));
    return new Opening(bare, isWhole, true);
  }

  private static String withoutSigns(String text) {
    int at = 0;
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return text.substring(at);
  }

  private Opening then(Opening next) {
    boolean isAmong = next.isLoose && !isEmpty();
    if (isAmong && !next.signs.isEmpty()) {
      return then(new Opening(next.signs, false, false));
    }
    // Signs between words are no longer before them.
    if (!isWhole || isAmong || texts.size() * next.texts.size() > MOST) {
      return new Opening(texts, false, isLoose);
    }
    boolean goesOn = next.isWhole;
    Set<String> both = new HashSet<>();
    for (String head : texts) {
      for (String tail : next.texts) {
        String text = head + tail;
        goesOn &= text.length() <= LONGEST;
        both.add(text.length() <= LONGEST ? text : text.substring(0, LONGEST));
      }
    }
    return of(both, goesOn, isLoose || next.isLoose);
  }

  private Opening or(Opening other) {
    Set<String> either = new HashSet<>(texts);
    either.addAll(other.texts);
    return either.size() > MOST
        ? ANYTHING
        : of(either, isWhole && other.isWhole, isLoose || other.isLoose);
  }

  private Opening repeated(Token.Repeat repeat) {
    if (repeat.once()) {
      return or(NOTHING);
    }
    if (isWhole && texts.stream().allMatch(text -> withoutSigns(text).isEmpty())) {
      return new Opening(Set.of(""), true, true, repeat.mayBeNone() ? Set.of() : texts);
    }
    boolean isOne = repeat.least() == 1 && repeat.most() == 1;
    return repeat.mayBeNone() ? ANYTHING : new Opening(texts, isWhole && isOne, isLoose);
  }

  /** What the pieces tell. */
  private static final class Reader implements Fold.Algebra<Opening> {
    @Override
    public Opening nothing() {
      return NOTHING;
    }

    @Override
    public Opening atom(Token token) {
      if (token instanceof Token.Literal literal && literal.text().length() == 1) {
        String folded = String.valueOf(Folded.of(literal.text().charAt(0)));
        return new Opening(Set.of(folded), true, false);
      }
      if (token instanceof Token.OneOf oneOf) {
        Set<String> exact = exact(oneOf.members());
        boolean areSigns = (ClassKinds.of(oneOf.members()) & BARE) == 0;
        return exact.isEmpty() ? (areSigns ? SIGNS : ANYTHING) : new Opening(exact, true, false);
      }
      return token instanceof Token.Edge ? NOTHING : ANYTHING;
    }

    /** What a short class takes, sign by sign; nothing where it is more than that. */
    private static Set<String> exact(String members) {
      int hyphen = members.indexOf('-');
      boolean isPlain =
          members.length() <= MOST_MEMBERS
              && (hyphen <= 0 || hyphen == members.length() - 1)
              && members.chars().noneMatch(c -> "^[\\&".indexOf(c) >= 0)
              && members.chars().noneMatch(c -> Character.isSurrogate((char) c));
      Set<String> exact = new HashSet<>();
      if (isPlain) {
        members.chars().forEach(c -> exact.add(String.valueOf(Folded.of((char) c))));
      }
      return exact;
    }

    @Override
    public Opening then(Opening one, Opening next) {
      return one.then(next);
    }

    @Override
    public Opening or(Opening one, Opening other) {
      return one.or(other);
    }

    @Override
    public Opening repeated(Opening atom, Token.Repeat repeat) {
      return atom.repeated(repeat);
    }
  }
}
