package winnow.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UnpackedTest {
  private static final byte[] LAMPS = "The lamps of the harbour\n".repeat(99).getBytes(UTF_8);

  @Test
  void whatIsNotPackedComesAsItIs() throws IOException {
    assertArrayEquals(LAMPS, unpacked(LAMPS));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void aFewBytesAreNotPacked(int length) throws IOException {
    byte[] few = Arrays.copyOf(new byte[] {0x1F, 'a', 'b'}, length);

    assertArrayEquals(few, unpacked(few));
  }

  @Test
  void gzipIsUnpacked() throws IOException {
    assertArrayEquals(LAMPS, unpacked(gzip(LAMPS)));
  }

  @Test
  void allMembersOfAGzipFileAreUnpacked() throws IOException {
    byte[] packed = both(both(gzip("One ".getBytes(UTF_8)), gzip(new byte[0])), gzip(LAMPS));

    assertEquals("One The lamps", new String(unpacked(packed), UTF_8).substring(0, 13));
  }

  @Test
  void zstdIsUnpackedFrameByFrame() throws IOException {
    byte[] packed = both(Zstd.compress(LAMPS), Zstd.compress(LAMPS));

    assertArrayEquals(both(LAMPS, LAMPS), unpacked(packed));
  }

  @Test
  void anInputThatBreaksOffFails() throws IOException {
    for (byte[] packed : new byte[][] {gzip(LAMPS), Zstd.compress(LAMPS)}) {
      for (int cut = 4; cut < packed.length; cut++) {
        byte[] torn = Arrays.copyOf(packed, cut);
        assertThrows(IOException.class, () -> unpacked(torn), "cut at " + cut);
      }
    }
  }

  @Test
  void whatStandsBehindFails() throws IOException {
    for (byte[] packed : new byte[][] {gzip(LAMPS), Zstd.compress(LAMPS)}) {
      byte[] more = both(packed, "garbage".getBytes(UTF_8));
      assertThrows(IOException.class, () -> unpacked(more));
    }
  }

  @Test
  void aDamagedByteFails() throws IOException {
    byte[] packed = gzip(LAMPS);
    packed[packed.length - 5] ^= 1;

    assertThrows(IOException.class, () -> unpacked(packed));
  }

  @Test
  void aLineComesBeforeTheInputEnds() throws IOException {
    InputStream in = Unpacked.of(Streams.thatThenWaits("{\"a\":1}\n"));

    Records lines = InputFormat.JSONL.open(in, ReadOptions.usual());

    assertEquals(":1", lines.next().orElseThrow().place());
  }

  private static byte[] unpacked(byte[] packed) throws IOException {
    try (InputStream in = Unpacked.of(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    }
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] both(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }
}
