package winnow.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import winnow.text.Block;

final class RulebookTest {
  private static final String PACK =
      """
      rule en-join
        category  mailing-list
        lang      en
        phrase    Join our list
        match     ^join .*list
        strength  strong
        why       an invitation
        keep      The list.

      rule fr-liste
        category  mailing-list
        lang      fr
        match     ^notre liste
        strength  strong
        why       an invitation
        drop      Notre liste
        keep      The list.

      rule common-home
        category  navigation
        phrase    Front page
        strength  strong
        why       the front page
        keep      The page.

      rule en-sections
        category  section-label
        phrase    Trade
        strength  fair
        why       a section
        keep      Trade is slow.

      rule en-hint
        category  share
        phrase    Pass it on
        strength  weak
        why       a hint
        keep      Pass it.

      rule en-by
        category  byline
        match     ^by (?<author>{names})$
        strength  strong
        why       who wrote it
        drop      By Ada Birch
        keep      By noon

      rule en-lead
        category  story
        phrase    Our story begins
        strength  strong
        why       a beginning
        keep      Our story.
      """;
  private final Rulebook book = Rulebook.of(List.of(RulePackParser.read("own", PACK)));

  private List<String> heard(String line) {
    return book.lookAt(alone(line)).stream().map(Evidence::rule).toList();
  }

  private static Subject alone(String line) {
    return Subject.alone(Block.of(line));
  }

  @Test
  void aRuleThatKnowsALineTwiceIsHeardOnce() {
    assertEquals(List.of("en-join"), heard("Join our list"));
  }

  @Test
  void aLineThatIsALinkIsReadAsItsText() {
    assertEquals(List.of("common-home"), heard("[Front page](https://example.org/)"));
    assertEquals(List.of("en-join"), heard("* [Join our list](/list)."));
  }

  @Test
  void patternsReadLinesWithoutLinksAndEmphasis() {
    assertEquals(List.of("en-join"), heard("**Join** the [reading list](/list) today"));
    assertEquals(List.of("en-join"), heard("*Join the list"));
    assertEquals(List.of(), heard("Enjoy the [list](/list)"));
  }

  @Test
  void aPhraseLongerThanTwoHundredCharactersIsNoneAnyMore() {
    String dots = ".".repeat(200 - "Front page".length());

    assertEquals(List.of("common-home"), heard("Front page" + dots));
    assertEquals(List.of(), heard("Front page" + dots + "."));
  }

  @Test
  void aLineLongerThanTwoThousandCharactersIsAskedNoPattern() {
    String line = "Join our " + "long ".repeat(397) + ", list";

    assertEquals(2_000, line.length());
    assertEquals(List.of("en-join"), heard(line));
    assertEquals(List.of(), heard(line + "s"));
  }

  @Test
  void rulesOfAnotherLanguageThanThePagesCountForLess() {
    Subject french = alone("Notre liste");
    Subject english = alone("Join our list");

    assertEquals(5.0, weight(french, Optional.empty()));
    assertEquals(5.0, weight(french, Optional.of("fr-CA")));
    assertEquals(3.0, weight(french, Optional.of("de")));
    assertEquals(5.0, weight(english, Optional.of("de")));
    assertEquals(5.0, weight(alone("Front page"), Optional.of("de")));
  }

  private double weight(Subject subject, Optional<String> language) {
    return book.lookAt(subject, language).get(0).weight();
  }

  @Test
  void whatIsSwitchedOffIsSilent() {
    Rulebook less = book.without(rule -> rule.id().equals("en-join"));

    assertEquals(List.of(), less.lookAt(alone("Join our list")));
    assertEquals(book.rules().size() - 1, less.rules().size());
    assertTrue(less.isHome("Front page"));
  }

  @Test
  void aButtonsWordIsAPhraseOfAStrongRuleForChrome() {
    assertEquals(Optional.of("en-join"), book.phrase("join OUR list").map(Rule::id));
    assertEquals(Optional.empty(), book.phrase("Pass it on").map(Rule::id));
    assertEquals(Optional.empty(), book.phrase("Our story begins").map(Rule::id));
    assertEquals(Optional.empty(), book.phrase("Join").map(Rule::id));
  }

  @Test
  void theQuickNoIsNeverWrong() {
    assertTrue(book.mayBeginPhrase("» Join our list", 2));
    assertTrue(book.mayBeginPhrase("JOIN", 0));
    assertTrue(book.mayBeginPhrase("12 more", 0));
    assertFalse(book.mayBeginPhrase("Zinc prices", 0));
    assertFalse(book.mayBeginPhrase("Join our list", 12));
  }

  @Test
  void frontPagesAreKnownByRulesThatEndInHome() {
    assertTrue(book.isHome("Front page"));
    assertFalse(book.isHome("Join our list"));
    assertTrue(Rulebook.isHome(book.lookAt(alone("Front page")).get(0)));
    assertFalse(Rulebook.isHome(book.lookAt(alone("Join our list")).get(0)));
  }

  @Test
  void sectionsAreKnownByTheirLabel() {
    assertTrue(book.isSection("TRADE"));
    assertFalse(book.isSection("Front page"));
  }

  @Test
  void chromeIsWhatAStrongRuleKnowsAndDoesNotKeep() {
    assertTrue(book.isChrome("Join our list"));
    assertTrue(book.isChrome("By Ada Birch"));
    assertFalse(book.isChrome("Pass it on"));
    assertFalse(book.isChrome("Our story begins"));
    assertFalse(book.isChrome("The lamps are dark"));
  }

  @Test
  void aBylineIsWhatAStrongRuleTakesForOne() {
    assertTrue(book.isByline("By Ada Birch"));
    assertFalse(book.isByline("Join our list"));
    assertFalse(book.isByline("By noon"));
  }

  @Test
  void whatAGroupReadsIsAFactAsItIsPrinted() {
    Evidence evidence = book.lookAt(alone("By Ada O’Birch and Jo Reed")).get(0);

    assertEquals("Ada O’Birch and Jo Reed", evidence.facts().get("author"));
  }
}
