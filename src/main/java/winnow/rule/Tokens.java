package winnow.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Takes a pattern to pieces. It holds patterns to the regular part of the language: no look-around,
 * no back-references, no possessive quantifiers, so that any engine can run them; and to a size
 * that no reader of it founders on.
 */
final class Tokens {
  static final int LONGEST = 2_000;
  static final int DEEPEST = 50;
  static final int MOST_TIMES = 1_000;

  private static final Pattern KIND = Pattern.compile("\\?(?::|-i:|<([a-z]{1,40})>)");
  private static final Pattern COUNT = Pattern.compile("\\{(\\d+)(,(\\d*))?}");
  private static final Pattern NAME = Pattern.compile("\\{names?}");

  private final String pattern;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int depth;

  private Tokens(String pattern) {
    this.pattern = pattern;
  }

  /**
   * The pieces in their order; groups among them are closed as often as they are opened, and every
   * repetition has something to repeat.
   *
   * @throws PatternSyntaxException where the pattern is more than a rule may say
   */
  static List<Token> of(String pattern) {
    if (pattern.length() > LONGEST) {
      throw new PatternSyntaxException(
          "it has " + pattern.length() + " characters; " + LONGEST + " are the most", "", -1);
    }
    return new Tokens(pattern).all();
  }

  private List<Token> all() {
    boolean repeatable = false;
    while (at < pattern.length()) {
      char c = pattern.charAt(at);
      boolean repeats =
          "*+?".indexOf(c) >= 0 || (c == '{' && repeatable && !matches(NAME, at).lookingAt());
      if (repeats && !repeatable) {
        throw problem("nothing to repeat");
      }
      Token next = repeats ? repeat() : piece();
      tokens.add(next);
      repeatable = !repeats && !(next instanceof Token.Open) && !(next instanceof Token.Or);
    }
    if (depth > 0) {
      throw problem("( is never closed");
    }
    return tokens;
  }

  private Token piece() {
    char c = pattern.charAt(at++);
    return switch (c) {
      case '(' -> open();
      case ')' -> close();
      case '|' -> new Token.Or();
      case '[' -> charClass();
      case '\\' -> escape();
      case '.' -> new Token.Anything();
      case '^', '$' -> new Token.Edge(c);
      case '{' -> placeholder();
      default -> literal();
    };
  }

  private Token literal() {
    int start = at - 1;
    at = pattern.offsetByCodePoints(start, 1);
    return new Token.Literal(pattern.substring(start, at));
  }

  private Token open() {
    if (++depth > DEEPEST) {
      throw problem("groups nest deeper than " + DEEPEST);
    }
    return new Token.Open(pattern.startsWith("?", at) ? groupName() : "");
  }

  private String groupName() {
    for (String banned : new String[] {"?=", "?!", "?<=", "?<!", "?>"}) {
      if (pattern.startsWith(banned, at)) {
        throw problem("look-around (" + banned + " has no place in a rule");
      }
    }
    Matcher kind = matches(KIND, at);
    if (!kind.lookingAt()) {
      throw problem("unknown kind of group; there are (?:, (?<name> and (?-i:");
    }
    at = kind.end();
    return kind.group(1) == null ? "" : kind.group(1);
  }

  private Token close() {
    if (--depth < 0) {
      throw problem("unmatched )");
    }
    return new Token.Close();
  }

  private Token charClass() {
    int start = at;
    at = CharClass.endOf(pattern, start);
    return new Token.OneOf(pattern.substring(start, at - 1));
  }

  private Token escape() {
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
      return new Token.Edge(c);
    }
    if ("dDwWsS".indexOf(c) >= 0) {
      return new Token.OneOf("\\" + c);
    }
    if (Character.isLetterOrDigit(c)) {
      throw problem("\\" + c + " has no place in a rule");
    }
    return literal();
  }

  private Token property() {
    int end = pattern.startsWith("{", at) ? pattern.indexOf('}', at) : at;
    if (end < 0 || end >= pattern.length()) {
      throw problem("\\p is never finished");
    }
    int start = at - 2;
    at = end + 1;
    return new Token.OneOf(pattern.substring(start, at));
  }

  private Token placeholder() {
    Matcher name = matches(NAME, at - 1);
    if (!name.lookingAt()) {
      at--;
      throw matches(COUNT, at).lookingAt() ? problem("nothing to repeat") : brace();
    }
    at = name.end();
    return new Token.Name();
  }

  private Token repeat() {
    char c = pattern.charAt(at);
    Token.Repeat repeat =
        c == '{'
            ? counted()
            : new Token.Repeat(c == '+' ? 1 : 0, c == '?' ? 1 : Token.Repeat.UNBOUNDED);
    at += c == '{' ? 0 : 1;
    if (pattern.startsWith("+", at)) {
      throw problem("possessive quantifiers have no place in a rule");
    }
    if (pattern.startsWith("?", at)) {
      at++;
    }
    return repeat;
  }

  private Token.Repeat counted() {
    Matcher count = matches(COUNT, at);
    if (!count.lookingAt()) {
      throw brace();
    }
    int least = times(count.group(1));
    int most = most(count, least);
    if (most < least) {
      throw problem(count.group() + " counts down");
    }
    at = count.end();
    return new Token.Repeat(least, most);
  }

  private int most(Matcher count, int least) {
    if (count.group(2) == null) {
      return least;
    }
    return count.group(3).isEmpty() ? Token.Repeat.UNBOUNDED : times(count.group(3));
  }

  // Longer than any number it may be, and not yet too long to read.
  private int times(String digits) {
    int times = digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    if (times > MOST_TIMES) {
      throw problem("it repeats more than " + MOST_TIMES + " times: " + Quoted.shown(digits));
    }
    return times;
  }

  private PatternSyntaxException brace() {
    int end = pattern.indexOf('}', at);
    if (end < 0) {
      return problem("{ is never closed");
    }
    String braces = Quoted.of(pattern.substring(at, end + 1));
    return problem(braces + " is neither {name}, {names} nor a count like {2,5}");
  }

  private Matcher matches(Pattern form, int from) {
    return form.matcher(pattern).region(from, pattern.length());
  }

  private PatternSyntaxException problem(String what) {
    return new PatternSyntaxException(what, pattern, at);
  }
}
