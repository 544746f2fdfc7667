package winnow.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import winnow.text.Block;

final class MeteredTest {
  private static final int LONG = Wording.LONGEST_LINE;
  private static final String SLOW = "^(a+a+)+$";
  private static final String OTHER =
      """
      rule other
        category  share
        match     ^a
        strength  strong
        why       begins with an a
        drop      aa
        keep      ba
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "^(a+)+$~a",
        "^(a|a)*$~a",
        "^(a|b|ab)*c~ab",
        "(x+x+)+y~x",
        "^(((a+)*)+)*$~a",
        "^(a|aa)+$~a",
        "(.*)*(.*)*(.*)*z~a",
        "(\\w+\\s?)+!$~a",
        "^{names}{names}{names}!$~A ",
        "\\bx~\u0301"
      })
  void aPatternReadsNoMoreThanItsLineAllows(String pattern, String unit) {
    Wording wording = Wording.of(pattern);
    Metered line = line(unit, "-");

    assertEquals(Optional.empty(), wording.find(line));

    assertTrue(line.steps() <= Metered.allowance(LONG), () -> "steps: " + line.steps());
  }

  @ParameterizedTest
  @CsvSource({"(x+x+)+y,x", "^(a+a+)+$,a"})
  void aPatternThatNeedsMoreGivesUpAndIsCounted(String pattern, String unit) {
    Wording wording = Wording.of(pattern);

    wording.find(line(unit, "-"));
    wording.find(line(unit, "-"));

    assertEquals(2, wording.givenUp());
  }

  @Test
  void anExcuseThatGaveUpExcuses() {
    Wording excuse = Wording.of("(x+x+)+y");

    assertTrue(excuse.mayMatch(line("x", "-")));
    assertFalse(excuse.mayMatch(new Metered("-")));
  }

  @Test
  void whatIsAllowedGrowsWithTheLine() {
    int first = Metered.allowance(0);

    assertEquals(first + Metered.STEPS_PER_CHAR * 700, Metered.allowance(700));
    assertEquals(Integer.MAX_VALUE, Metered.allowance(Integer.MAX_VALUE));
  }

  @Test
  void aLineIsReadAfreshByEachPattern() {
    Metered line = line("x", "-");

    Wording.of("(x+x+)+y").find(line);

    assertTrue(Wording.of("x-$").find(line).isPresent());
  }

  @Test
  void theOtherRulesSpeakAndTheOneThatGaveUpIsTold() throws RuleSyntaxException {
    Rulebook rules = Rulebook.of(List.of(RulePackParser.parse("own", slow("match") + OTHER)));
    Subject subject = Subject.alone(Block.of("a".repeat(LONG - 2) + "-a"));

    List<Evidence> heard = rules.lookAt(subject);

    assertEquals(List.of("other"), heard.stream().map(Evidence::rule).toList());
    assertEquals(
        List.of("slow 1"),
        rules.givenUp().stream().map(each -> each.rule().id() + " " + each.times()).toList());
  }

  @Test
  void aRuleWhoseExcuseGaveUpSaysNothing() throws RuleSyntaxException {
    Rulebook rules = Rulebook.of(List.of(RulePackParser.parse("own", slow("unless") + OTHER)));

    List<Evidence> heard = rules.lookAt(Subject.alone(Block.of("a".repeat(LONG - 2) + "-a")));

    assertEquals(List.of("other"), heard.stream().map(Evidence::rule).toList());
    assertEquals(1, rules.givenUp().size());
  }

  @Test
  void onAShortLineNothingIsGivenUp() throws RuleSyntaxException {
    Rulebook rules = Rulebook.of(List.of(RulePackParser.parse("own", slow("match"))));

    List<Evidence> heard = rules.lookAt(Subject.alone(Block.of("aaaa")));

    assertEquals(List.of("slow"), heard.stream().map(Evidence::rule).toList());
    assertEquals(List.of(), rules.givenUp());
  }

  @Test
  void aCheckOfSuchAPackEndsAndNamesTheRule() throws RuleSyntaxException {
    String pack = slow("match") + "  keep      " + "a".repeat(LONG - 2) + "-a\n";

    List<String> broken = Promises.broken(RulePackParser.parse("own", pack));

    assertEquals(1, broken.size());
    assertTrue(
        broken.get(0).startsWith("own.rules:9: rule slow takes too long on the example: aaa"),
        broken.get(0));
  }

  /** Whatever is written, it is refused or reads no more than the line allows. */
  @Property(tries = 300)
  void noPatternReadsMoreThanItsLineAllows(@ForAll @From("patterns") String pattern) {
    Optional<Wording> wording = accepted(pattern);

    for (String unit : List.of("a", "ab", "a b ", "A")) {
      Metered line = line(unit, "-");
      wording.ifPresent(each -> each.find(line));
      assertTrue(line.steps() <= Metered.allowance(LONG), () -> "steps: " + line.steps());
    }
  }

  private static Optional<Wording> accepted(String pattern) {
    try {
      Wording wording = Wording.of(pattern);
      wording.compile();
      return Optional.of(wording);
    } catch (PatternSyntaxException e) {
      return Optional.empty();
    }
  }

  @Provide
  Arbitrary<String> patterns() {
    return Arbitraries.of(
            "a", "b", " ", "(", "(", ")", ")", "+", "*", "?", "|", ".", "^", "$", "\\b", "\\w",
            "[ab]", "{2,9}", "{3}", "{name}", "(?:", ")+", ")*")
        .list()
        .ofMinSize(1)
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }

  /** A rule for lines that begin with an a, whose match or unless is exponential. */
  private static String slow(String key) {
    return """
    rule slow
      category  share
      match     %s
      unless    %s
      strength  strong
      why       its pattern is too slow
      drop      aaaa
      keep      baaa
    """
        .formatted(key.equals("match") ? SLOW : "^a", key.equals("unless") ? SLOW : "zz");
  }

  private static Metered line(String unit, String end) {
    String filled = unit.repeat(LONG / unit.length());
    return new Metered(filled.substring(0, LONG - end.length()) + end);
  }
}
