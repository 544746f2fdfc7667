package winnow.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PromisesTest {
  @Test
  void aKeepExampleThatFiresIsABrokenPromise() throws RuleSyntaxException {
    RulePack pack = pack("keep      Join the list of the drowned.");

    assertEquals(
        List.of(
            "calls.rules:7: rule en-join speaks of the keep example: Join the list of the drowned."),
        Promises.broken(pack));
  }

  @Test
  void aDropExampleThatDoesNotFireIsABrokenPromise() throws RuleSyntaxException {
    RulePack pack = pack("keep      The list.\n  drop      Sign up now");

    assertEquals(
        List.of("calls.rules:8: rule en-join is silent on the drop example: Sign up now"),
        Promises.broken(pack));
  }

  @Test
  void anExcuseThatNoExampleNeedsIsABrokenPromise() throws RuleSyntaxException {
    RulePack pack = pack("keep      The list.\n  unless    drowned");

    assertEquals(
        List.of("calls.rules:1: no keep example needs 'unless drowned'"), Promises.broken(pack));
  }

  private static RulePack pack(String end) throws RuleSyntaxException {
    return RulePackParser.parse(
        "calls",
        """
        rule en-join
          category  mailing-list
          match     ^join .* list
          strength  strong
          why       an invitation
          drop      Join our list
          %s
        """
            .formatted(end));
  }
}
