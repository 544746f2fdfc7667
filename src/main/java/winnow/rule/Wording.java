package winnow.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import winnow.text.Block;

/**
 * A pattern of a rule: found anywhere in the line, case ignored, in any script. It is compiled when
 * it is first asked, since most patterns of most packs never are in a run.
 *
 * <p>What it does to a line is linear in the line: where it would take more, it gives up and says
 * nothing.
 */
public final class Wording {
  // Longer lines are no chrome that a phrase could prove, and recursion in the engine is bounded.
  static final int LONGEST_LINE = 2_000;
  // UNICODE_CHARACTER_CLASS: Java 17 and Java 19 disagree on what \b means without it.
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private final String source;
  private final LongAdder givenUp = new LongAdder();
  private volatile Pattern pattern;
  private volatile Traits traits;

  /**
   * What is told of a pattern before it is tried.
   *
   * @param needed sets of words: of each one stands in any line it matches
   * @param opening what any of its matches begins with
   * @param frame what any line it matches looks like from outside
   * @param facts the facts it can read off a line, by the names of its groups
   */
  private record Traits(
      List<Set<String>> needed, Opening opening, Frame frame, List<String> facts) {
    static Traits of(List<Token> tokens) {
      List<String> facts =
          Rule.FACTS.stream().filter(name -> tokens.contains(new Token.Open(name))).toList();
      return new Traits(Literals.neededBy(tokens), Opening.of(tokens), Frame.of(tokens), facts);
    }
  }

  private Wording(String source, Traits traits) {
    this.source = source;
    this.traits = traits;
  }

  /**
   * A pattern.
   *
   * @throws PatternSyntaxException where it is more than a rule may say
   */
  static Wording of(String source) {
    List<Token> tokens = Tokens.of(source);
    Effort.check(source, tokens);
    return new Wording(source, Traits.of(tokens));
  }

  /** A pattern that the build has read; what is told of it is found out when it is asked for. */
  static Wording checked(String source) {
    return new Wording(source, null);
  }

  private Traits traits() {
    Traits told = traits;
    if (told == null) {
      told = Traits.of(Tokens.of(source));
      traits = told;
    }
    return told;
  }

  List<Set<String>> needed() {
    return traits().needed();
  }

  Opening opening() {
    return traits().opening();
  }

  Frame frame() {
    return traits().frame();
  }

  List<String> facts() {
    return traits().facts();
  }

  /** As its author wrote it. */
  public String source() {
    return source;
  }

  /** How many lines it has given up, since they took it too long. */
  long givenUp() {
    return givenUp.sum();
  }

  /** Where it first matches; nowhere too where it gave up. */
  Optional<Matcher> find(Metered line) {
    Matcher matcher = matcher(line);
    return look(matcher) == Looked.FOUND ? Optional.of(matcher) : Optional.empty();
  }

  /** Whether it matches, or may: one that gave up is given the benefit of the doubt. */
  boolean mayMatch(Metered line) {
    return look(matcher(line)) != Looked.NOT_FOUND;
  }

  private enum Looked {
    FOUND,
    NOT_FOUND,
    GAVE_UP
  }

  private Matcher matcher(Metered line) {
    line.rewind();
    return pattern().matcher(line);
  }

  private Looked look(Matcher matcher) {
    try {
      return matcher.find() ? Looked.FOUND : Looked.NOT_FOUND;
    } catch (Metered.Spent | StackOverflowError e) {
      // The engine calls itself for every turn of some repetitions, and the stack is not ours.
      givenUp.increment();
      return Looked.GAVE_UP;
    }
  }

  /**
   * Makes it ready.
   *
   * @throws PatternSyntaxException where the engine does not take it
   */
  void compile() {
    pattern();
  }

  private Pattern pattern() {
    Pattern compiled = pattern;
    if (compiled == null) {
      compiled = compiled(source);
      pattern = compiled;
    }
    return compiled;
  }

  private static Pattern compiled(String source) {
    try {
      return Pattern.compile(Placeholders.spelledOut(source), FLAGS);
    } catch (PatternSyntaxException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      throw new PatternSyntaxException("more than the engine can read", source, -1);
    }
  }

  /** The text patterns are asked about: as a reader sees it, quotes straight. */
  static Metered plain(Block block) {
    String text = block.text();
    return new Metered(text.length() > LONGEST_LINE ? "" : Quotes.straight(text));
  }
}
