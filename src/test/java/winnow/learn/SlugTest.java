package winnow.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import winnow.rule.Role;

final class SlugTest {
  private final Slug slugs = new Slug();

  @Test
  void aRuleIsNamedByItsCategoryAndItsFirstWords() {
    assertEquals(
        "related-was-sonst-noch-ubrig", slugs.of(Role.RELATED, "was sonst noch übrig ist"));
  }

  @Test
  void aNameThatIsTakenIsToldApartByTheWholeLine() {
    String first = slugs.of(Role.OTHER, "mind the wet steps");
    String second = slugs.of(Role.OTHER, "mind the wet steps again");

    assertEquals("other-mind-the-wet-steps", first);
    assertTrue(second.matches("other-mind-the-wet-steps-[0-9a-f]+"), second);
  }

  @Test
  void aLineWithoutLatinLettersIsNamedByItsHash() {
    String slug = slugs.of(Role.NAVIGATION, "港の灯り");

    assertTrue(slug.matches("navigation-[0-9a-f]+"), slug);
  }
}
