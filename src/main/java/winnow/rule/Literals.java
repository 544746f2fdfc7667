package winnow.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import winnow.text.Folded;

/**
 * Reads a pattern and finds words of which at least one must stand in any line it matches, so that
 * the pattern need not be tried on other lines. The idea is the prefilter of Google's RE2.
 */
final class Literals {
  // Longer words find no fewer lines; putting them together is what would take time.
  private static final int LONGEST = 100;

  private final List<Token> tokens;
  private int at;

  private Literals(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * Sets of words, folded character by character: any match contains one of each, those that tell
   * lines apart best first; empty when there are none to rely on.
   */
  static List<Set<String>> neededBy(List<Token> tokens) {
    return new Literals(tokens).alternation().best();
  }

  private Needed alternation() {
    Needed found = sequence();
    while (at < tokens.size() && tokens.get(at) instanceof Token.Or) {
      at++;
      found = found.or(sequence());
    }
    // The bracket that closes it, if one does.
    at++;
    return found;
  }

  private Needed sequence() {
    Set<String> run = Needed.NOTHING.exact();
    List<Set<String>> needed = new ArrayList<>();
    boolean whole = true;
    while (at < tokens.size() && !endsSequence(tokens.get(at))) {
      Needed next = quantified(atom(tokens.get(at++)));
      if (runsOn(run, next.exact())) {
        run = product(run, next.exact());
      } else {
        whole = false;
        needed.addAll(Needed.useful(run));
        needed.addAll(next.sets());
        run = next.exact() == null ? Needed.NOTHING.exact() : next.exact();
      }
    }
    if (whole) {
      return new Needed(run, List.of());
    }
    needed.addAll(Needed.useful(run));
    return new Needed(null, needed);
  }

  private static boolean endsSequence(Token token) {
    return token instanceof Token.Or || token instanceof Token.Close;
  }

  private static boolean runsOn(Set<String> run, Set<String> next) {
    return next != null
        && run.size() * next.size() <= Needed.MOST
        && Needed.shortest(run) <= LONGEST;
  }

  private static Set<String> product(Set<String> heads, Set<String> tails) {
    if (tails.size() == 1 && heads.size() == 1) {
      return Set.of(heads.iterator().next() + tails.iterator().next());
    }
    Set<String> both = new HashSet<>();
    for (String head : heads) {
      for (String tail : tails) {
        both.add(head + tail);
      }
    }
    return both;
  }

  private Needed atom(Token token) {
    if (token instanceof Token.Open) {
      return alternation();
    }
    if (token instanceof Token.Literal literal) {
      return new Needed(Set.of(folded(literal.text())), List.of());
    }
    if (token instanceof Token.OneOf oneOf) {
      return oneOf(oneOf.members());
    }
    return token instanceof Token.Edge ? Needed.NOTHING : Needed.ANYTHING;
  }

  private static String folded(String text) {
    return text.length() == 1 ? String.valueOf(Folded.of(text.charAt(0))) : text;
  }

  private static Needed oneOf(String members) {
    boolean plain =
        members.length() <= 6 && members.chars().noneMatch(c -> "^-[\\&".indexOf(c) >= 0);
    if (!plain) {
      return Needed.ANYTHING;
    }
    Set<String> exact = new HashSet<>();
    members.chars().forEach(c -> exact.add(String.valueOf(Folded.of((char) c))));
    return new Needed(exact, List.of());
  }

  private Needed quantified(Needed atom) {
    if (at == tokens.size() || !(tokens.get(at) instanceof Token.Repeat repeat)) {
      return atom;
    }
    at++;
    if (repeat.once()) {
      return new Needed(atom.exact(), List.of()).or(Needed.NOTHING);
    }
    return new Needed(null, repeat.mayBeNone() ? List.of() : atom.best());
  }
}
