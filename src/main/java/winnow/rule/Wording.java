package winnow.rule;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import winnow.text.Block;

/**
 * A pattern of a rule: found anywhere in the line, case ignored, in any script. It is compiled when
 * it is first asked, since most patterns of most packs never are in a run.
 */
public final class Wording {
  // Longer lines are no chrome that a phrase could prove, and recursion in the engine is bounded.
  static final int LONGEST_LINE = 2_000;
  // UNICODE_CHARACTER_CLASS: Java 17 and Java 19 disagree on what \b means without it.
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private final String source;
  private final Set<String> needed;
  private volatile Pattern pattern;

  /**
   * A pattern.
   *
   * @throws PatternSyntaxException where it leaves the regular part of the language
   */
  public Wording(String source) {
    this.source = source;
    this.needed = Literals.neededBy(source);
  }

  /** Words one of which stands in any line it matches; empty when there are none to rely on. */
  Set<String> needed() {
    return needed;
  }

  /** As its author wrote it. */
  public String source() {
    return source;
  }

  Pattern pattern() {
    Pattern compiled = pattern;
    if (compiled == null) {
      compiled = Pattern.compile(Placeholders.spelledOut(source), FLAGS);
      pattern = compiled;
    }
    return compiled;
  }

  /** The text patterns are asked about: as a reader sees it, quotes straight. */
  static String plain(Block block) {
    String text = block.text();
    return text.length() > LONGEST_LINE ? "" : Quotes.straight(text);
  }
}
