package winnow.rule;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import winnow.text.Folded;

/**
 * Reads a pattern and finds words of which at least one must stand in any line it matches, so that
 * the pattern need not be tried on other lines. The idea is the prefilter of Google's RE2.
 *
 * <p>The same reading holds patterns to the regular part of the language: no look-around, no
 * back-references, no possessive quantifiers, so that any engine can run them.
 */
final class Literals {
  private static final int MOST = 48;

  private final String pattern;
  private int at;

  private Literals(String pattern) {
    this.pattern = pattern;
  }

  /**
   * Words, folded character by character, one of which any match contains; empty when there are
   * none to rely on.
   *
   * @throws PatternSyntaxException where the pattern leaves the regular part of the language
   */
  static Set<String> neededBy(String pattern) {
    Literals reader = new Literals(pattern);
    Found found = reader.alternation();
    if (reader.at < pattern.length()) {
      throw reader.problem("unmatched )");
    }
    return found.best();
  }

  /**
   * What a part of a pattern tells.
   *
   * @param exact every text it can match, or null when they are too many
   * @param needed words one of which is in any match; empty when unknown
   */
  private record Found(Set<String> exact, Set<String> needed) {
    static final Found ANYTHING = new Found(null, Set.of());
    static final Found NOTHING = new Found(Set.of(""), Set.of());

    Set<String> best() {
      return exact == null ? needed : better(needed, useful(exact));
    }

    private static Set<String> useful(Set<String> texts) {
      return shortest(texts) < 2 ? Set.of() : texts;
    }

    static Set<String> better(Set<String> one, Set<String> other) {
      return shortest(other) > shortest(one) ? other : one;
    }

    private static int shortest(Set<String> texts) {
      int shortest = texts.isEmpty() ? 0 : Integer.MAX_VALUE;
      for (String text : texts) {
        shortest = Math.min(shortest, text.length());
      }
      return shortest;
    }

    Found or(Found other) {
      if (exact != null && other.exact != null && exact.size() + other.exact.size() <= MOST) {
        Set<String> either = new HashSet<>(exact);
        either.addAll(other.exact);
        return new Found(either, Set.of());
      }
      Set<String> one = best();
      Set<String> two = other.best();
      if (one.isEmpty() || two.isEmpty()) {
        return ANYTHING;
      }
      Set<String> either = new HashSet<>(one);
      either.addAll(two);
      return new Found(null, either);
    }
  }

  private Found alternation() {
    Found found = sequence();
    while (at < pattern.length() && pattern.charAt(at) == '|') {
      at++;
      found = found.or(sequence());
    }
    return found;
  }

  private Found sequence() {
    Set<String> run = Found.NOTHING.exact;
    Set<String> needed = Set.of();
    boolean whole = true;
    while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
      Found next = quantified(atom());
      boolean runsOn = next.exact != null && run.size() * next.exact.size() <= MOST;
      if (runsOn) {
        run = product(run, next.exact);
      } else {
        whole = false;
        needed = Found.better(Found.better(needed, Found.useful(run)), next.needed);
        run = next.exact == null ? Found.NOTHING.exact : next.exact;
      }
    }
    return whole
        ? new Found(run, Set.of())
        : new Found(null, Found.better(needed, Found.useful(run)));
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

  private Found atom() {
    char c = pattern.charAt(at++);
    return switch (c) {
      case '(' -> group();
      case '[' -> charClass();
      case '\\' -> escape();
      case '.' -> Found.ANYTHING;
      case '^', '$' -> Found.NOTHING;
      case '{' -> placeholder();
      case '*', '+', '?' -> throw problem("nothing to repeat");
      default -> literal(c);
    };
  }

  private static Found literal(char c) {
    return new Found(Set.of(String.valueOf(Folded.of(c))), Set.of());
  }

  // A name can be anything.
  private Found placeholder() {
    int end = pattern.indexOf('}', at);
    if (end < 0) {
      throw problem("{ is never closed");
    }
    at = end + 1;
    return Found.ANYTHING;
  }

  private Found group() {
    if (pattern.startsWith("?", at)) {
      groupKind();
    }
    Found inside = alternation();
    if (at >= pattern.length()) {
      throw problem("( is never closed");
    }
    at++;
    return inside;
  }

  private void groupKind() {
    for (String banned : new String[] {"?=", "?!", "?<=", "?<!", "?>"}) {
      if (pattern.startsWith(banned, at)) {
        throw problem("look-around (" + banned + " has no place in a rule");
      }
    }
    int end = pattern.startsWith("?<", at) ? pattern.indexOf('>', at) : pattern.indexOf(':', at);
    if (end < 0) {
      throw problem("unknown kind of group");
    }
    at = end + 1;
  }

  private Found charClass() {
    int start = at;
    int depth = 1;
    while (at < pattern.length() && depth > 0) {
      char c = pattern.charAt(at++);
      if (c == '\\') {
        at++;
      } else if (c == '[') {
        depth++;
      } else if (c == ']' && at - 1 > start) {
        depth--;
      }
    }
    if (depth > 0 || at > pattern.length()) {
      throw problem("[ is never closed");
    }
    return oneOf(pattern.substring(start, at - 1));
  }

  private static Found oneOf(String members) {
    boolean plain =
        members.length() <= 6 && members.chars().noneMatch(c -> "^-[\\&".indexOf(c) >= 0);
    if (!plain) {
      return Found.ANYTHING;
    }
    Set<String> exact = new HashSet<>();
    members.chars().forEach(c -> exact.add(String.valueOf(Folded.of((char) c))));
    return new Found(exact, Set.of());
  }

  private Found escape() {
    if (at >= pattern.length()) {
      throw problem("\\ at the end");
    }
    char c = pattern.charAt(at++);
    if (c == 'p' || c == 'P') {
      at = pattern.startsWith("{", at) ? pattern.indexOf('}', at) + 1 : at + 1;
      return Found.ANYTHING;
    }
    if ((c >= '1' && c <= '9') || c == 'k') {
      throw problem("back-references have no place in a rule");
    }
    if (c == 'b' || c == 'B') {
      return Found.NOTHING;
    }
    return Character.isLetterOrDigit(c) ? Found.ANYTHING : literal(c);
  }

  private Found quantified(Found atom) {
    int before = at;
    Found repeated = at < pattern.length() ? repeated(atom) : atom;
    if (at > before && at < pattern.length()) {
      if (pattern.charAt(at) == '+') {
        throw problem("possessive quantifiers have no place in a rule");
      }
      if (pattern.charAt(at) == '?') {
        at++;
      }
    }
    return repeated;
  }

  private Found repeated(Found atom) {
    return switch (pattern.charAt(at)) {
      case '?' -> {
        at++;
        yield new Found(atom.exact, Set.of()).or(Found.NOTHING);
      }
      case '*' -> {
        at++;
        yield new Found(null, Set.of());
      }
      case '+' -> {
        at++;
        yield new Found(null, atom.best());
      }
      case '{' -> counted(atom);
      default -> atom;
    };
  }

  private Found counted(Found atom) {
    int end = pattern.indexOf('}', at);
    if (end < 0) {
      throw problem("{ is never closed");
    }
    boolean mayBeNone = pattern.charAt(at + 1) == '0' || pattern.charAt(at + 1) == ',';
    at = end + 1;
    return new Found(null, mayBeNone ? Set.of() : atom.best());
  }

  private PatternSyntaxException problem(String what) {
    return new PatternSyntaxException(what, pattern, at);
  }
}
