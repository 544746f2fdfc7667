package winnow.rule;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import winnow.text.Block;

/** What a line must look like. */
final class FrameTest {
  @Test
  void oneOfSeveralSignsMustBeThere() {
    assertFalse(mayMatch("^\\w{2,8} ?[+▲▼] ?\\d+", "ABC 12"));
    assertTrue(mayMatch("^\\w{2,8} ?[+▲▼] ?\\d+", "ABC ▲ 12"));
  }

  @Test
  void ofSignsThatMayBeMissingNoneMustBeThere() {
    assertTrue(mayMatch("^\\w+( ?[+▲▼])? ?\\d+", "ABC 12"));
    assertTrue(mayMatch("^(\\w+ [+▲]|abc)", "abc"));
  }

  @Test
  void aLineIsLongEnough() {
    assertFalse(mayMatch("^.{10,20}$", "short"));
  }

  private static boolean mayMatch(String pattern, String line) {
    return Frame.of(Tokens.of(pattern)).holds(Sighted.of(Wording.plain(Block.of(line))));
  }
}
