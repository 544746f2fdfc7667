package winnow.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import winnow.judge.Judgement;
import winnow.rule.Evidence;
import winnow.rule.Role;

final class RuleScoresTest {
  private static final String STORY = "aa bb cc dd ee";

  private final RuleScores scores = new RuleScores();

  @Test
  void aRuleIsRightOfChromeAndDecidesWhereItWeighsMost() {
    Evidence share = says("share", Role.SHARE, 5);
    Evidence menu = says("menu", Role.SHARE, 2);

    score(
        Judged.page(
            Judged.line(1, "Share", Role.SHARE, share, menu, share),
            Judged.line(2, "Menu", Role.SHARE, menu),
            Judged.line(3, STORY, Role.STORY, share),
            Judged.line(4, "cc dd", Role.STORY, share)));

    assertEquals(
        List.of(new RuleScore("menu", 2, 2, 0, 1), new RuleScore("share", 3, 1, 1, 1)),
        scores.sorted());
  }

  @Test
  void whatSpeaksForTheStoryOrAgainstChromeIsNoHit() {
    score(
        Judged.page(
            Judged.line(1, "Share", Role.STORY, says("quote", Role.STORY, 5)),
            Judged.line(2, "Menu", Role.SHARE, says("layout", Role.SHARE, -1))));

    assertEquals(List.of(), scores.sorted());
  }

  @Test
  void withoutAGoldTextThereAreHitsOnly() {
    Judgement page = Judged.page(Judged.line(1, "Share", Role.SHARE, says("share", Role.SHARE, 5)));

    scores.add(page, Optional.empty());

    assertEquals(List.of(new RuleScore("share", 1, 0, 0, 1)), scores.sorted());
  }

  @Test
  void threeStoriesInAHundredAreTooMany() {
    assertTrue(new RuleScore("share", 100, 97, 3, 0).isDoubtful());
    assertFalse(new RuleScore("share", 150, 147, 3, 0).isDoubtful());
    assertFalse(new RuleScore("share", 2, 0, 2, 0).isDoubtful());
  }

  private void score(Judgement page) {
    scores.add(page, Optional.of(LineTruth.of(Judged.cleaned(page).lines(), STORY)));
  }

  private static Evidence says(String rule, Role role, double weight) {
    return Evidence.of(rule, role, weight, "a test");
  }
}
