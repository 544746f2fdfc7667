package winnow.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.batch.Fingerprint.Print;

final class FingerprintTest {
  private static final Print ABC =
      new Print(3, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");

  @TempDir Path folder;

  @Test
  void itIsTheSizeAndTheSha256() throws IOException {
    assertEquals(ABC, Fingerprint.of(Files.writeString(folder.resolve("a"), "abc")));
    assertEquals(ABC.hash(), Fingerprint.of("abc".getBytes(UTF_8)));
  }

  @Test
  void howeverItIsReadItIsTheSame() throws IOException {
    AtomicLong all = new AtomicLong(7);
    Fingerprint in = new Fingerprint(new ByteArrayInputStream("abc".getBytes(UTF_8)), all);

    assertEquals('a', in.read());
    assertEquals(1, in.skip(1));
    assertEquals(ABC, in.end());
    assertEquals(10, all.get());
  }
}
