package winnow.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

final class OpeningTest {
  @Test
  void aPatternBeginsAsItIsSpelled() {
    assertEquals(Set.of("sign up"), openingsOf("^Sign up.*$"));
  }

  @Test
  void anOptionalWordMayBeMissing() {
    assertEquals(Set.of("the news", "news"), openingsOf("^(the )?news$"));
  }

  @Test
  void signsBehindAWordAreToldOneByOne() {
    assertEquals(Set.of("q:", "q-", "q :", "q -"), openingsOf("^q ?[:-]+ ?.{4,}$"));
  }

  @Test
  void whatIsLongIsCut() {
    assertEquals(Set.of("subscrib"), openingsOf("^subscribe to our newsletter$"));
  }

  @Test
  void whatCanBeAnythingOpensNothing() {
    assertEquals(0, Opening.of(Tokens.of("^.*newsletter$")).least());
    assertEquals(0, Opening.of(Tokens.of("^(more )?\\d+$")).least());
  }

  @Test
  void signsBeforeTheFirstLetterAreNotCounted() {
    Opening opening = Opening.of(Tokens.of("^[\\[(>»•*-]* ?(read|more)\\b.*$"));

    assertEquals(Set.of("read", "more"), opening.texts());
    assertEquals(4, opening.least());
  }

  @Test
  void signsAloneOpenNothing() {
    assertEquals(0, Opening.of(Tokens.of("^[-*]+$")).least());
  }

  private static Set<String> openingsOf(String pattern) {
    return Opening.of(Tokens.of(pattern)).texts();
  }
}
