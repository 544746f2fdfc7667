package winnow.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RulePackParserTest {
  private static final String WHOLE =
      """
      rule en-join
        category  mailing-list
        match     ^join .* list
        strength  strong
        why       an invitation
        drop      Join our list
        keep      They join the list of the drowned.
      """;

  @Test
  void namesFileAndLineOfTheMistake() {
    String pack = WHOLE.replace("match", "mach");

    var mistake =
        assertThrows(RuleSyntaxException.class, () -> RulePackParser.parse("calls", pack));

    assertEquals("calls.rules:3: unknown key 'mach'", mistake.getMessage());
  }

  @Test
  void theRulesOfASitesPackAreCalledAfterIt() {
    RulePack read = RulePackParser.read("quay", "pack quay\n  site quay.example\n\n" + WHOLE);

    assertEquals(List.of("site:en-join"), read.rules().stream().map(Rule::id).toList());
    assertEquals(List.of(), read.mistakes());
  }

  @Test
  void aBrokenRuleIsLeftOutAndTheOthersStand() {
    String pack = WHOLE.replace("strong", "stark") + WHOLE.replace("en-join", "en-join-two");

    RulePack read = RulePackParser.read("calls", pack);

    assertEquals(List.of("en-join-two"), read.rules().stream().map(Rule::id).toList());
    assertEquals(
        List.of("calls.rules:4: 'stark' is not one of weak, fair, strong"), read.mistakes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "(?=list)~look-around (?= has no place in a rule",
        "(a)\\1~back-references have no place in a rule",
        "a++~possessive quantifiers have no place in a rule",
        "(list~( is never closed",
        "[list~[ is never closed",
        "a**~nothing to repeat",
        "(+a)~nothing to repeat",
        "a?{2}~nothing to repeat",
        "list)~unmatched )",
        "[]a]~an empty class; a bracket in a class is \\]",
        "[\\Qa]~\\Q has no place in a class",
        "a{9999999999}~it repeats more than 1000 times: 9999999999",
        "a{2,1001}~it repeats more than 1000 times: 1001",
        "a{5,2}~{5,2} counts down",
        "(a{40}b){30}~counts within counts repeat more than 1000 times",
        "(a?|b?){9}(a?|b?)(a?|b?)(a?|b?)(a?|b?)(a?|b?)(a?|b?)(a?|b?)(a?|b?)(a?|b?)c~it can match nothing in too many ways",
        "by {nmae}~'{nmae}' is neither {name}, {names} nor a count like {2,5}",
        "a{x}~'{x}' is neither {name}, {names} nor a count like {2,5}",
        "a{,5}~'{,5}' is neither {name}, {names} nor a count like {2,5}",
        "a{2~{ is never closed",
        "\\p{Nowhere}a~Unknown character property name {Nowhere}"
      })
  void patternsStayInTheRegularPartOfTheLanguage(String pattern, String what) {
    String pack = WHOLE.replace("^join .* list", pattern);

    RulePack read = RulePackParser.read("calls", pack);

    assertEquals(List.of("calls.rules:3: broken pattern: " + what), read.mistakes());
  }

  @Test
  void whatNestsTooDeepIsRefusedHoweverDeep() {
    assertEquals(
        List.of("calls.rules:3: broken pattern: groups nest deeper than 50"),
        mistakesWith("(".repeat(51) + "a" + ")".repeat(51)));
    assertEquals(
        List.of("calls.rules:3: broken pattern: classes nest deeper than 50"),
        mistakesWith("[a".repeat(51) + "]".repeat(51)));
    assertEquals(List.of(), mistakesWith("(".repeat(50) + "a" + ")".repeat(50)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[", "[^", "a?", "(|", "{name}", "\\p"})
  void aPatternTooLongIsRefusedWithItsLine(String part) {
    int length = 9_000 / part.length() * part.length();

    assertEquals(
        List.of(
            "calls.rules:3: broken pattern: it has " + length + " characters; 2000 are the most"),
        mistakesWith(part.repeat(length / part.length())));
  }

  @Test
  void anEmptyPatternIsRefused() {
    assertEquals(
        List.of("calls.rules:3: an empty pattern, which every line matches"), mistakesWith(""));
  }

  @Test
  void whatLooksLikeAGroupBehindAnEscapeHasNoName() throws RuleSyntaxException {
    String pack = WHOLE.replace("^join .* list", "^join .* list|\\(?<author>");

    Rule rule = RulePackParser.parse("calls", pack).rules().get(0);

    assertEquals(List.of(), rule.wordings().get(0).facts());
  }

  @Test
  void aLineTooLongIsRefusedWithItsNumber() {
    assertEquals(
        List.of("calls.rules:3: a line has at most 10000 characters"),
        mistakesWith("(".repeat(100_000)));
  }

  @Test
  void theLongestPatternIsReadWhateverItIsMadeOf() {
    for (String part : List.of("a", "a|", "[a]", "(a)", "ab?", "{names}", "\\b", "a{1,9}")) {
      assertEquals(
          List.of(),
          mistakesWith("^join .* list|" + part.repeat(1_900 / part.length()) + "zz"),
          part);
    }
  }

  private static List<String> mistakesWith(String pattern) {
    String pack = WHOLE.replace("^join .* list", pattern);
    return RulePackParser.read("calls", pack).mistakes();
  }

  @Test
  void aRuleWithoutAKeepExampleIsRefused() {
    String pack = WHOLE.substring(0, WHOLE.indexOf("  keep"));

    assertEquals(
        List.of("calls.rules:1: rule en-join has no keep example"),
        RulePackParser.read("calls", pack).mistakes());
  }

  @Test
  void aPackSaysWhatItsStrengthsAreWorth() throws RuleSyntaxException {
    String pack = "pack calls\n  strong  7.5\n\n" + WHOLE;

    assertEquals(7.5, RulePackParser.parse("calls", pack).rules().get(0).weight());
  }

  @Test
  void anExampleOfManyLinesMarksWhatGoes() throws RuleSyntaxException {
    String pack =
        WHOLE
            + """
              when      place tail
              page
                + The council met again on Tuesday and spoke of nothing but the old lamps on the pier.
                - Join our list
            """
                .stripIndent()
                .indent(2);

    RulePack read = RulePackParser.parse("calls", pack);

    assertEquals(List.of(), Promises.broken(read));
  }
}
