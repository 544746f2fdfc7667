package winnow.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class SumsTest {
  private static final double[] NUMBERS = {1, 2, 4, 8};

  private final Sums sums = new Sums(4, i -> NUMBERS[i]);

  @Test
  void tellsWhatIsAboveAndBelow() {
    assertEquals(15, sums.all());
    assertEquals(0, sums.above(0));
    assertEquals(3, sums.above(2));
    assertEquals(8, sums.below(2));
    assertEquals(0, sums.below(3));
  }

  @Test
  void aStretchEndsWithThePage() {
    assertEquals(6, sums.within(1, 2));
    assertEquals(3, sums.within(-5, 1));
    assertEquals(12, sums.within(2, 9));
    assertEquals(0, sums.within(-3, -1));
    assertEquals(0, sums.within(4, 6));
    assertEquals(1.5, sums.mean(-5, 1));
    assertEquals(6, sums.mean(2, 9));
  }

  @Test
  void eachBlockIsAskedOnceHoweverManyStretchesAre() {
    AtomicInteger asked = new AtomicInteger();
    Sums counted = new Sums(1000, i -> asked.incrementAndGet());

    for (int i = 0; i < 1000; i++) {
      counted.within(i - 20, i + 20);
    }

    assertEquals(1000, asked.get());
  }
}
