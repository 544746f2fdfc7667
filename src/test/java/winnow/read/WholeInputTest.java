package winnow.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WholeInputTest {
  @Test
  void anInputIsOnePageHoweverItsBytesCome() {
    byte[] bytes = "One\nTwo\n".getBytes(StandardCharsets.UTF_8);

    assertEquals(
        List.of(" One\nTwo\n"), Streams.told(new WholeInput(Streams.dripping(bytes, 1), 8)));
  }

  @Test
  void anEmptyInputIsAPageToo() {
    assertEquals(List.of(" "), Streams.told(new WholeInput(Streams.of(""), 8)));
  }

  @Test
  void aPageThatIsTooLargeIsRefused() {
    assertEquals(
        List.of(" refused: larger than 8 B; --max-page allows more"),
        Streams.told(new WholeInput(Streams.of("One\nTwo\nT"), 8)));
  }

  @Test
  void anInputThatBreaksOffIsNoPage() {
    InputStream broken =
        new FilterInputStream(InputStream.nullInputStream()) {
          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            throw new IOException("no lamp");
          }
        };

    assertThrows(IOException.class, () -> new WholeInput(broken, 8).next());
  }
}
