package winnow.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Files that are no rule packs, or too much of one. */
final class BrokenPackTest {
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
  void ofAMillionMistakesTheFirstHundredAreToldAndTheOthersCounted() {
    List<String> mistakes = RulePackParser.read("junk", "junk\n".repeat(1_000_000)).mistakes();

    assertEquals(101, mistakes.size());
    assertEquals("junk.rules:100: 'junk' starts no stanza; 'pack' and 'rule' do", mistakes.get(99));
    assertEquals("junk.rules: and 999900 more mistakes", mistakes.get(100));
  }

  @Test
  void rulesBelowAllMistakesStand() {
    RulePack pack = RulePackParser.read("junk", "junk\n".repeat(1_000) + WHOLE);

    assertEquals(List.of("en-join"), ids(pack));
  }

  @Test
  void aMarkOfByteOrderIsNoPartOfTheFirstLine() {
    RulePack pack = RulePackParser.read("calls", "\ufeff" + WHOLE);

    assertEquals(List.of("en-join"), ids(pack));
    assertEquals(List.of(), pack.mistakes());
  }

  @Test
  void linesEndAtCarriageReturnsToo() {
    for (String end : List.of("\r", "\r\n")) {
      RulePack pack = RulePackParser.read("calls", WHOLE.replace("\n", end) + "junk");

      assertEquals(List.of("en-join"), ids(pack));
      assertEquals(
          List.of("calls.rules:8: 'junk' starts no stanza; 'pack' and 'rule' do"), pack.mistakes());
    }
  }

  @Test
  void aNulIsNoText() {
    RulePack pack = RulePackParser.read("calls", WHOLE.replace("our", "o\0r") + "\0\n");

    assertEquals(
        List.of(
            "calls.rules:6: a NUL character; a rule pack is a text file",
            "calls.rules:8: a NUL character; a rule pack is a text file"),
        pack.mistakes());
  }

  @Test
  void whatMovesACursorIsNotRepeatedToIt() {
    List<String> mistakes = RulePackParser.read("calls", "\u001b[2Jx" + "y".repeat(90)).mistakes();

    assertEquals(
        List.of(
            "calls.rules:1: '\ufffd[2Jx"
                + "y".repeat(75)
                + "…' starts no stanza; 'pack' and 'rule' do"),
        mistakes);
  }

  @Test
  void aPackOfTooManyCharactersIsLeftOut() {
    RulePack pack = RulePackParser.read("calls", WHOLE + "#".repeat(16_000_000));

    assertEquals(
        List.of("calls.rules:1: a pack has at most 16000000 characters; all of it is left out"),
        pack.mistakes());
    assertEquals(List.of(), pack.rules());
  }

  @Test
  void aStanzaOfTooManyLinesIsLeftOut() {
    RulePack pack = RulePackParser.read("calls", WHOLE + "  phrase  join\n".repeat(1_000_000));

    assertEquals(List.of("calls.rules:5002: a stanza has at most 5000 lines"), pack.mistakes());
  }

  @Test
  void aRuleOfTooManyPatternsIsLeftOut() {
    RulePack pack = RulePackParser.read("calls", WHOLE + "  unless  join\n".repeat(201));

    assertEquals(
        List.of("calls.rules:208: a rule has at most 200 lines of 'unless'"), pack.mistakes());
  }

  @Test
  void anIdOfManyHyphensIsRefused() {
    String id = "a-".repeat(4_000) + "a";

    List<String> mistakes = RulePackParser.read("calls", WHOLE.replace("en-join", id)).mistakes();

    assertEquals(
        List.of(
            "calls.rules:1: a rule's id is of small letters and hyphens: '"
                + "a-".repeat(40)
                + "…'"),
        mistakes);
  }

  @Property(tries = 200)
  void noTextTakesTheReaderDown(@ForAll String text) {
    RulePack pack = RulePackParser.read("calls", WHOLE + "rule x\n  match " + text);

    assertTrue(ids(pack).contains("en-join"), () -> pack.mistakes().toString());
  }

  private static List<String> ids(RulePack pack) {
    return pack.rules().stream().map(Rule::id).toList();
  }
}
