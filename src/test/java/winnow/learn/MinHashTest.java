package winnow.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class MinHashTest {
  private static List<String> words(int from, int to) {
    return new ArrayList<>(IntStream.range(from, to).mapToObj(i -> "word" + i).toList());
  }

  @Test
  void aTextIsLikeItself() {
    assertEquals(1.0, MinHash.of(words(0, 90)).likeness(MinHash.of(words(0, 90))));
  }

  @Test
  void textsWithoutARunInCommonAreNotAlike() {
    assertEquals(0.0, MinHash.of(words(0, 90)).likeness(MinHash.of(words(100, 190))));
  }

  @Test
  void likenessIsNearTheShareOfRunsInCommon() {
    // 97 runs each, 47 of them in common: 47 of 147.
    double likeness = MinHash.of(words(0, 100)).likeness(MinHash.of(words(50, 150)));

    assertTrue(Math.abs(likeness - 47.0 / 147) < 0.15, "told " + likeness);
  }

  @Test
  void noWordsAtAllAreATextToo() {
    assertEquals(1.0, MinHash.of(List.of()).likeness(MinHash.of(List.of())));
  }
}
