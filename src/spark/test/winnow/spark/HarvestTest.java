package winnow.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import winnow.read.Incoming;
import winnow.read.InputFormat;
import winnow.read.ReadOptions;

final class HarvestTest {
  private static final List<Source> SOURCES =
      List.of(
          new Source("a.jsonl", "file:/a.jsonl", 10, InputFormat.JSONL),
          new Source("b.txt", "file:/b.txt", 10, InputFormat.TEXT));

  private static final Work<String> TELLING =
      new Work<>() {
        @Override
        public String page(Source source, String place, Incoming page) {
          String text = page.page().lines().get(0).text();
          if (text.equals("deep")) {
            throw new StackOverflowError();
          }
          return source.name() + place + " " + text;
        }

        @Override
        public String failed(Source source, String place, String reason) {
          return source.name() + place + ": " + reason;
        }
      };

  private static final InputStream BROKEN =
      new InputStream() {
        @Override
        public int read() throws IOException {
          return read(new byte[1], 0, 1);
        }

        @Override
        public int read(byte[] bytes, int start, int length) throws IOException {
          throw new IOException("Connection reset");
        }
      };

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Harvest.Opener opener(InputStream first, boolean triesAgain) {
    return new Harvest.Opener() {
      @Override
      public InputStream open(Source source) {
        return source.name().equals("a.jsonl") ? first : bytes("the next one");
      }

      @Override
      public boolean triesAgain() {
        return triesAgain;
      }
    };
  }

  private static List<String> all(Harvest.Opener opener) {
    List<String> all = new ArrayList<>();
    try (Harvest<String> harvest = new Harvest<>(SOURCES, ReadOptions.usual(), opener, TELLING)) {
      harvest.forEachRemaining(all::add);
    }
    return all;
  }

  @Test
  void aFileSystemThatFailsIsAskedAgain() {
    InputStream in = new SequenceInputStream(bytes("{\"text\":\"one\"}\n"), BROKEN);

    var failed = assertThrows(UncheckedIOException.class, () -> all(opener(in, true)));

    assertEquals("a.jsonl: connection reset", failed.getMessage());
  }

  @Test
  void atTheLastTryItsFailureIsOneMoreResult() {
    InputStream in = new SequenceInputStream(bytes("{\"text\":\"one\"}\n"), BROKEN);

    List<String> all = all(opener(in, false));

    assertEquals(List.of("a.jsonl:1 one", "a.jsonl: connection reset", "b.txt the next one"), all);
  }

  @Test
  void whatIsBrokenInAFileIsNotTriedAgain() {
    InputStream in = bytes("and no more");
    byte[] start = {0x1f, (byte) 0x8b, 8, 0};

    List<String> all =
        all(opener(new SequenceInputStream(new ByteArrayInputStream(start), in), true));

    assertEquals("b.txt the next one", all.get(1));
    assertEquals("a.jsonl: ", all.get(0).substring(0, 9));
  }

  @Test
  void aFileThatIsNotThereIsNotTriedAgain() {
    Harvest.Opener none =
        source -> {
          throw new FileNotFoundException("File does not exist");
        };

    assertEquals("a.jsonl: no such file or directory", all(none).get(0));
  }

  @Test
  void aBugCostsAPage() {
    InputStream in = bytes("{\"text\":\"deep\"}\n{\"text\":\"two\"}\n");

    List<String> all = all(opener(in, true));

    assertEquals("a.jsonl:1: a bug: java.lang.StackOverflowError", all.get(0).split(";", 2)[0]);
    assertEquals("a.jsonl:2 two", all.get(1));
  }
}
