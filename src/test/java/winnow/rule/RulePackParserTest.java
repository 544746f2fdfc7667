package winnow.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  void aBrokenRuleIsLeftOutAndTheOthersStand() {
    String pack = WHOLE.replace("strong", "stark") + WHOLE.replace("en-join", "en-join-two");

    RulePack read = RulePackParser.read("calls", pack);

    assertEquals(List.of("en-join-two"), read.rules().stream().map(Rule::id).toList());
    assertEquals(
        List.of("calls.rules:4: 'stark' is not one of weak, fair, strong"), read.mistakes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(?=list)|look-around (?= has no place in a rule",
        "(a)\\1|back-references have no place in a rule",
        "a++|possessive quantifiers have no place in a rule",
        "(list|( is never closed",
        "[list|[ is never closed"
      })
  void patternsStayInTheRegularPartOfTheLanguage(String pattern, String what) {
    String pack = WHOLE.replace("^join .* list", pattern);

    RulePack read = RulePackParser.read("calls", pack);

    assertEquals(List.of("calls.rules:3: broken pattern: " + what), read.mistakes());
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
