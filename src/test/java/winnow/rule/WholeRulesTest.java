package winnow.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import winnow.text.Block;

final class WholeRulesTest {
  private static final String WHOLE =
      """
      rule en-join
        category  mailing-list
        match     ^join .* list
        strength  strong
        why       an invitation
        drop      Join our list
        keep      They join the list.
      """;

  @ParameterizedTest
  @CsvSource({
    "category, has no category",
    "match, has neither phrase nor match",
    "strength, has no strength",
    "why, does not say why",
    "drop, has no drop example",
    "keep, has no keep example"
  })
  void whatIsMissingIsToldAtTheRule(String key, String told) {
    String pack = WHOLE.replaceAll("(?m)^  " + key + ".*\n", "");

    RulePack read = RulePackParser.read("calls", pack);

    assertEquals(List.of("calls.rules:1: rule en-join " + told), read.mistakes());
    assertEquals(List.of(), read.rules());
  }

  @Test
  void aPhraseIsItsOwnDropExample() throws RuleSyntaxException {
    String pack = WHOLE.replaceAll("  (match|drop) .*\n", "") + "  phrase    Join our list\n";

    List<Example> examples = RulePackParser.parse("calls", pack).rules().get(0).examples();

    assertEquals(
        List.of(List.of("They join the list."), List.of("Join our list")),
        examples.stream().map(Example::page).toList());
    assertEquals(List.of(false), examples.get(0).marks());
    assertEquals(List.of(true), examples.get(1).marks());
  }

  @Test
  void aPhraseOfMarksAloneIsNone() {
    String pack = WHOLE + "  phrase    ***\n";

    assertEquals(
        List.of("calls.rules:8: nothing of the phrase '***' is left after folding"),
        RulePackParser.read("calls", pack).mistakes());
  }

  @Test
  void storyHeadsNothing() {
    String pack = WHOLE.replace("mailing-list", "story");

    assertEquals(List.of(), RulePackParser.read("calls", pack + "  heads  line\n").mistakes());
    assertEquals(
        List.of("calls.rules:1: rule en-join heads story, which is no chrome"),
        RulePackParser.read("calls", pack + "  heads  rest\n").mistakes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "why another|a second 'why'",
        "heads far|'far' is not one of line, next, run, rest, page",
        "place tail|unknown key 'place'"
      })
  void aKeyThatDoesNotFitIsToldAtItsLine(String field, String told) {
    RulePack read = RulePackParser.read("calls", WHOLE + "  " + field + "\n");

    assertEquals(List.of("calls.rules:8: " + told), read.mistakes());
  }

  @Test
  void anUnknownCategoryIsToldWithAllThereAre() {
    String mistake =
        RulePackParser.read("calls", WHOLE.replace("mailing-list", "menu")).mistakes().get(0);

    assertTrue(mistake.startsWith("calls.rules:2: 'menu' is not one of title, story, "), mistake);
    assertTrue(mistake.endsWith(", tags, other"), mistake);
  }

  @Test
  void whatIsNoStanzaIsToldAndTheNextOneStands() {
    RulePack read = RulePackParser.read("calls", "rules en-all\n  why all\n\n" + WHOLE);

    assertEquals(
        List.of("calls.rules:1: 'rules' starts no stanza; 'pack' and 'rule' do"), read.mistakes());
    assertEquals(1, read.rules().size());
  }

  @ParameterizedTest
  @CsvSource({"0", "-1", "20.5", "much", "NaN"})
  void aStrengthIsWorthMoreThanNothingAndNoMoreThanTwenty(String worth) {
    RulePack read = RulePackParser.read("calls", "pack calls\n  strong  " + worth + "\n" + WHOLE);

    assertEquals(
        List.of("calls.rules:2: '" + worth + "' is no log-odds between 0 and 20"), read.mistakes());
  }

  @Test
  void twentyIsTheMostAStrengthIsWorth() throws RuleSyntaxException {
    RulePack read = RulePackParser.parse("calls", "pack calls\n  strong 20\n" + WHOLE);

    assertEquals(20, read.rules().get(0).weight());
  }

  @Test
  void aHeaderNamesThePackAndTakesNoOtherKeys() {
    RulePack read = RulePackParser.read("calls", "pack ours\n  about  Our calls\n  lang en\n");

    assertEquals("ours", read.name());
    assertEquals("Our calls", read.about());
    assertEquals(List.of("calls.rules:3: unknown key 'lang' in a pack's header"), read.mistakes());
  }

  @Test
  void aRuleRemembersItsStanzaAsItWasWritten() throws RuleSyntaxException {
    String pack = "# ours\n\n" + WHOLE + "\n# the next\n\n" + WHOLE.replace("en-join", "en-two");

    List<Rule> rules = RulePackParser.parse("calls", pack).rules();

    assertEquals(new Origin("calls.rules", 3, WHOLE.stripTrailing()), rules.get(0).origin());
    assertEquals(13, rules.get(1).origin().line());
  }

  @Test
  void eachPageExampleHasItsOwnLines() throws RuleSyntaxException {
    String pages =
        """
          page
            - Join our list
            + The council met.
          page
            + Nobody came.
          heads     next
        """;

    Rule rule = RulePackParser.parse("calls", WHOLE + pages).rules().get(0);

    assertEquals(
        List.of(
            new Example(8, List.of("Join our list", "The council met."), List.of(true, false)),
            new Example(11, List.of("Nobody came."), List.of(false))),
        rule.examples().subList(2, 4));
    assertEquals(Optional.of(Reach.NEXT), rule.heads());
  }

  @Test
  void aPageExampleThatIsTheLastThingIsOneToo() throws RuleSyntaxException {
    String page = "  page\n    - Join our list\n    + The council met.\n";

    assertEquals(3, RulePackParser.parse("calls", WHOLE + page).rules().get(0).examples().size());
  }

  @Test
  void aLineOfAPageExampleThatGoesUnheardIsABrokenPromise() throws RuleSyntaxException {
    String page = "  page\n    - Come along\n    - Join our list\n    + The council met.\n";

    assertEquals(
        List.of("calls.rules:8: rule en-join is silent on the drop example: Come along"),
        Promises.broken(RulePackParser.parse("calls", WHOLE + page)));
  }

  @Test
  void anExcuseIsNeededWhereARuleWouldElseSpeakOfAKeepExample() throws RuleSyntaxException {
    String pack = WHOLE + "  unless    the\n  keep      Join the wrong list\n";

    assertEquals(List.of(), Promises.broken(RulePackParser.parse("calls", pack)));
    assertEquals(
        List.of("calls.rules:1: no keep example needs 'unless the'"),
        Promises.broken(
            RulePackParser.parse("calls", pack.replace("  keep      Join the wrong list\n", ""))));
  }

  @Test
  void headingsOfSixWordsReachAsFarAsTheirKindDoes() throws RuleSyntaxException {
    String pack = WHOLE.replace("mailing-list", "comments").replace(".* list", "");
    Rule rule = RulePackParser.parse("calls", pack).rules().get(0);

    assertEquals(Reach.REST, reach(rule, "Join in and say your word"));
    assertEquals(Reach.LINE, reach(rule, "Join in and say your word now"));
    assertEquals(Reach.LINE, reach(rule, "Join us: now"));
  }

  @Test
  void aRuleThatSaysHowFarItReachesReachesSoFar() throws RuleSyntaxException {
    Rule rule = RulePackParser.parse("calls", WHOLE + "  heads  page\n").rules().get(0);

    assertEquals(Reach.PAGE, reach(rule, "Join our list"));
  }

  @Test
  void aWeakPhraseSpeaksForItsLineAlone() throws RuleSyntaxException {
    String strong = WHOLE.replace("match     ^join .* list", "phrase    Join our list");
    Rule weak = RulePackParser.parse("calls", strong.replace("strong", "weak")).rules().get(0);

    assertEquals(
        Reach.NEXT, reach(RulePackParser.parse("calls", strong).rules().get(0), "Join our list"));
    assertEquals(Reach.LINE, reach(weak, "Join our list"));
  }

  private static Reach reach(Rule rule, String line) {
    return rule.lookAt(Subject.alone(Block.of(line))).orElseThrow().reach();
  }

  @Test
  void eachKindOfLineIsKeptLiftedOrRemoved() {
    Map<Role, List<Boolean>> fates =
        Map.of(
            Role.TITLE, List.of(true, false),
            Role.DATE, List.of(false, true),
            Role.AD, List.of(false, false));

    fates.forEach(
        (role, fate) -> assertEquals(fate, List.of(role.isKept(), role.isLifted()), role.label()));
  }
}
