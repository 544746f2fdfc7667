package winnow.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import winnow.read.InputFormat;

final class SlicesTest {
  private static List<Source> sources(int count, long bytes) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Source(i + ".txt", "file:/" + i + ".txt", bytes, InputFormat.TEXT))
        .toList();
  }

  @Test
  void keepTheOrderAndLoseNothing() {
    List<Source> sources = sources(101, 1_000);

    List<List<Source>> slices = Slices.of(sources, 2);

    assertEquals(sources, slices.stream().flatMap(List::stream).toList());
    assertTrue(slices.size() >= 2 && slices.size() <= 9, slices.size() + " slices");
  }

  @Test
  void anArchiveOfAListIsATask() {
    assertEquals(40, Slices.of(sources(40, Source.UNKNOWN), 2).size());
  }

  @Test
  void emptyFilesAreReadToo() {
    assertEquals(3, Slices.of(sources(3, 0), 2).stream().mapToInt(List::size).sum());
  }
}
