package winnow.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class TermCountsTest {
  @Test
  void aTermCountsOnceABlock() {
    TermCounts counts = new TermCounts();

    counts.addAll(new int[] {-1, 0, 7});
    counts.addAll(new int[] {0, 7, 8});

    assertEquals(1, counts.of(-1));
    assertEquals(2, counts.of(0));
    assertEquals(2, counts.of(7));
    assertEquals(0, counts.of(9));
  }

  @Property(tries = 200)
  void countsAsAMapDoes(@ForAll("blocks") List<Set<Integer>> blocks) {
    TermCounts counts = new TermCounts();
    Map<Integer, Integer> map = new HashMap<>();

    for (Set<Integer> block : blocks) {
      counts.addAll(block.stream().mapToInt(term -> term).toArray());
      block.forEach(term -> map.merge(term, 1, Integer::sum));
    }

    map.forEach((term, count) -> assertEquals(count, counts.of(term)));
    for (int term = -300; term <= 300; term++) {
      assertEquals(map.getOrDefault(term, 0), counts.of(term));
    }
  }

  // Small terms meet again, and multiples of a large power of two fall into one slot.
  @Provide
  Arbitrary<List<Set<Integer>>> blocks() {
    Arbitrary<Integer> small = Arbitraries.integers().between(-300, 300);
    Arbitrary<Integer> crowded = Arbitraries.integers().between(0, 200).map(i -> i << 24);
    Arbitrary<Integer> any = Arbitraries.integers();
    return Arbitraries.oneOf(small, crowded, any).set().ofMaxSize(120).list().ofMaxSize(12);
  }
}
