package winnow.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LessonTest {
  private static String file(String site) {
    return new Lesson(site, List.of(), List.of()).file();
  }

  @ParameterizedTest
  @ValueSource(strings = {"quay.example", "site-A", "日本.example"})
  void aPacksFileIsCalledAsItsSite(String site) {
    assertEquals(site + ".rules", file(site));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../..", "/", "a b", ".hidden", "-o", "a\u0000b"})
  void whatIsNoNameOfAFileIsToldByAHash(String site) {
    assertTrue(
        file(site).matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*-[0-9a-f]{1,8}\\.rules"), file(site));
    assertNotEquals(file(site), file(site + "/"));
  }

  @Test
  void aNameTooLongForAFileIsCut() {
    assertTrue(file("\ud83c\udf32".repeat(400)).length() < 250);
    assertTrue(file("q".repeat(400)).length() < 80);
    assertNotEquals(file("q".repeat(400)), file("q".repeat(401)));
  }
}
