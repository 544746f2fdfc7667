package winnow.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class WindowTest {
  @Test
  void aTextIsFoundAcrossTwoReads() throws IOException {
    Window window = new Window(Streams.dripping("One two three".getBytes(UTF_8), 2));

    assertEquals(4, window.indexOf("two".getBytes(UTF_8), 4));
    assertEquals(-1, window.indexOf("two".getBytes(UTF_8), 3));
    assertEquals(-1, window.indexOf("four".getBytes(UTF_8), 100));
  }

  @Test
  void allBeforeATextIsPassedOver() throws IOException {
    Window window = new Window(Streams.dripping("One two three".getBytes(UTF_8), 2));

    window.dropUntil("two".getBytes(UTF_8));

    assertTrue(window.has(9));
    assertEquals("two three", new String(window.take(9), UTF_8));
    assertFalse(window.has(1));
  }

  @Test
  void allIsPassedOverWhereTheTextDoesNotCome() throws IOException {
    Window window = new Window(Streams.of("One two"));

    window.dropUntil("four".getBytes(UTF_8));

    assertFalse(window.has(1));
  }

  @Property(tries = 50)
  void whateverIsHeldNothingIsLost(
      @ForAll @IntRange(min = 1, max = 300_000) int look,
      @ForAll @IntRange(min = 1, max = 100_000) int step,
      @ForAll long seed)
      throws IOException {
    byte[] bytes = new byte[400_000];
    new Random(seed).nextBytes(bytes);
    Window window = new Window(Streams.dripping(bytes, 70_000));

    int most = Math.max(look, step);
    for (int at = 0; at + most <= bytes.length; at += step) {
      assertTrue(window.has(most));
      assertEquals(bytes[at + look - 1], window.at(look - 1));
      assertArrayEquals(Arrays.copyOfRange(bytes, at, at + step), window.take(step));
    }
  }
}
