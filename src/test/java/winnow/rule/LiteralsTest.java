package winnow.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class LiteralsTest {
  @Test
  void aPlainPatternNeedsItself() {
    assertEquals(Set.of("sign up"), neededBy("^Sign up$"));
  }

  @Test
  void alternativesNeedOneOfThem() {
    assertEquals(Set.of("join us", "sign us"), neededBy("^(join|sign) us"));
  }

  @Test
  void theLongestOfSeveralNeedsIsTaken() {
    assertEquals(Set.of("newsletter"), neededBy("^(a|our) .*newsletter\\b"));
  }

  @Test
  void anOptionalPartIsNotNeeded() {
    assertEquals(Set.of(" stories"), neededBy("(more)* ?\\d+ stories"));
    assertEquals(Set.of("xxa", "xxab"), neededBy("xxab?"));
  }

  @Test
  void whatCanBeAnythingNeedsNothing() {
    assertEquals(Set.of(), neededBy("^\\d+|[a-z]+$"));
  }

  @Test
  void repetitionsNeedWhatTheyRepeat() {
    assertEquals(Set.of("share"), neededBy("^(share)+$"));
    assertEquals(Set.of("share"), neededBy("^(share){2,}$"));
    assertEquals(Set.of(), neededBy("^(share){0,2}$"));
  }

  @Test
  void severalNeedsAreAllTold() {
    assertEquals(
        List.of(Set.of("newsletter"), Set.of("join", "get")),
        Literals.neededBy(Tokens.of("\\b(join|get)\\b.{0,40}newsletter")));
  }

  @Test
  void aRareSignIsAsGoodAsAWord() {
    assertEquals(Set.of("©"), neededBy("^[\\W_]*©\\d{4}$"));
    assertEquals(Set.of(), neededBy("^\\d+ ?· ?\\d+$"));
  }

  private static Set<String> neededBy(String pattern) {
    return Literals.neededBy(Tokens.of(pattern)).stream().findFirst().orElse(Set.of());
  }
}
