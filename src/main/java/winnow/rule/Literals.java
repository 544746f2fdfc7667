package winnow.rule;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern KIND = Pattern.compile("\\?(?::|-i:|<[a-z]+>)");

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
    Needed found = reader.alternation();
    if (reader.at < pattern.length()) {
      throw reader.problem("unmatched )");
    }
    return found.best();
  }

  private Needed alternation() {
    Needed found = sequence();
    while (at < pattern.length() && pattern.charAt(at) == '|') {
      at++;
      found = found.or(sequence());
    }
    return found;
  }

  private Needed sequence() {
    Set<String> run = Needed.NOTHING.exact();
    Set<String> needed = Set.of();
    boolean whole = true;
    while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
      Needed next = quantified(atom());
      boolean runsOn = next.exact() != null && run.size() * next.exact().size() <= Needed.MOST;
      if (runsOn) {
        run = product(run, next.exact());
      } else {
        whole = false;
        needed = Needed.better(Needed.better(needed, Needed.useful(run)), next.needed());
        run = next.exact() == null ? Needed.NOTHING.exact() : next.exact();
      }
    }
    return whole
        ? new Needed(run, Set.of())
        : new Needed(null, Needed.better(needed, Needed.useful(run)));
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

  private Needed atom() {
    char c = pattern.charAt(at++);
    return switch (c) {
      case '(' -> group();
      case '[' -> charClass();
      case '\\' -> escape();
      case '.' -> Needed.ANYTHING;
      case '^', '$' -> Needed.NOTHING;
      case '{' -> placeholder();
      case '*', '+', '?' -> throw problem("nothing to repeat");
      default -> literal(c);
    };
  }

  private static Needed literal(char c) {
    return new Needed(Set.of(String.valueOf(Folded.of(c))), Set.of());
  }

  // A name can be anything.
  private Needed placeholder() {
    int end = pattern.indexOf('}', at);
    if (end < 0) {
      throw problem("{ is never closed");
    }
    at = end + 1;
    return Needed.ANYTHING;
  }

  private Needed group() {
    if (pattern.startsWith("?", at)) {
      groupKind();
    }
    Needed inside = alternation();
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
    Matcher kind = KIND.matcher(pattern).region(at, pattern.length());
    if (!kind.lookingAt()) {
      throw problem("unknown kind of group; there are (?:, (?<name> and (?-i:");
    }
    at = kind.end();
  }

  private Needed charClass() {
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

  private static Needed oneOf(String members) {
    boolean plain =
        members.length() <= 6 && members.chars().noneMatch(c -> "^-[\\&".indexOf(c) >= 0);
    if (!plain) {
      return Needed.ANYTHING;
    }
    Set<String> exact = new HashSet<>();
    members.chars().forEach(c -> exact.add(String.valueOf(Folded.of((char) c))));
    return new Needed(exact, Set.of());
  }

  private Needed escape() {
    if (at >= pattern.length()) {
      throw problem("\\ at the end");
    }
    char c = pattern.charAt(at++);
    if (c == 'p' || c == 'P') {
      return property();
    }
    if ((c >= '1' && c <= '9') || c == 'k') {
      throw problem("back-references have no place in a rule");
    }
    if (c == 'b' || c == 'B') {
      return Needed.NOTHING;
    }
    if ("dDwWsS".indexOf(c) >= 0) {
      return Needed.ANYTHING;
    }
    if (Character.isLetterOrDigit(c)) {
      throw problem("\\" + c + " has no place in a rule");
    }
    return literal(c);
  }

  private Needed property() {
    int end = pattern.startsWith("{", at) ? pattern.indexOf('}', at) : at;
    if (end < 0) {
      throw problem("\\p{ is never closed");
    }
    at = end + 1;
    return Needed.ANYTHING;
  }

  private Needed quantified(Needed atom) {
    int before = at;
    Needed repeated = at < pattern.length() ? repeated(atom) : atom;
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

  private Needed repeated(Needed atom) {
    return switch (pattern.charAt(at)) {
      case '?' -> {
        at++;
        yield new Needed(atom.exact(), Set.of()).or(Needed.NOTHING);
      }
      case '*' -> {
        at++;
        yield new Needed(null, Set.of());
      }
      case '+' -> {
        at++;
        yield new Needed(null, atom.best());
      }
      case '{' -> counted(atom);
      default -> atom;
    };
  }

  private Needed counted(Needed atom) {
    int end = pattern.indexOf('}', at);
    if (end < 0) {
      throw problem("{ is never closed");
    }
    boolean mayBeNone = pattern.charAt(at + 1) == '0' || pattern.charAt(at + 1) == ',';
    at = end + 1;
    return new Needed(null, mayBeNone ? Set.of() : atom.best());
  }

  private PatternSyntaxException problem(String what) {
    return new PatternSyntaxException(what, pattern, at);
  }
}
