package winnow.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

final class ConveyorLawsTest {
  private static final int MOST = 1000;

  @Property(tries = 100)
  void whateverIsPutInComesOutOnceAndInOrder(
      @ForAll @Size(max = 100) List<@IntRange(max = 3 * MOST) Integer> weights,
      @ForAll @IntRange(min = 1, max = 4) int jobs)
      throws IOException {
    List<String> taken = new ArrayList<>();

    new Conveyor<String>(jobs, MOST)
        .run(
            belt -> {
              for (int i = 0; i < weights.size(); i++) {
                String name = "" + i;
                belt.put(weights.get(i), () -> name);
              }
            },
            into(taken));

    assertEquals(IntStream.range(0, weights.size()).mapToObj(i -> "" + i).toList(), taken);
  }

  private static Conveyor.Taker<String> into(List<String> taken) {
    return new Conveyor.Taker<>() {
      @Override
      public void take(String result) {
        taken.add(result);
      }

      @Override
      public void idle() {}
    };
  }
}
