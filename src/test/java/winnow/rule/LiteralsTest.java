package winnow.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

final class LiteralsTest {
  @Test
  void aPlainPatternNeedsItself() {
    assertEquals(Set.of("sign up"), Literals.neededBy("^Sign up$"));
  }

  @Test
  void alternativesNeedOneOfThem() {
    assertEquals(Set.of("join us", "sign us"), Literals.neededBy("^(join|sign) us"));
  }

  @Test
  void theLongestOfSeveralNeedsIsTaken() {
    assertEquals(Set.of("newsletter"), Literals.neededBy("^(a|our) .*newsletter\\b"));
  }

  @Test
  void anOptionalPartIsNotNeeded() {
    assertEquals(Set.of(" stories"), Literals.neededBy("(more)* ?\\d+ stories"));
    assertEquals(Set.of("xxa", "xxab"), Literals.neededBy("xxab?"));
  }

  @Test
  void whatCanBeAnythingNeedsNothing() {
    assertEquals(Set.of(), Literals.neededBy("^\\d+|[a-z]+$"));
  }

  @Test
  void repetitionsNeedWhatTheyRepeat() {
    assertEquals(Set.of("share"), Literals.neededBy("^(share)+$"));
    assertEquals(Set.of("share"), Literals.neededBy("^(share){2,}$"));
    assertEquals(Set.of(), Literals.neededBy("^(share){0,2}$"));
  }
}
