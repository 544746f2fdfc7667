package winnow.bench;

import java.nio.charset.Charset;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;
import winnow.read.BadPageException;

/** Bytes to documents: decoded, split into lines, wrapped lines joined. */
public class DecodeBenchmark extends PageBenchmark {
  private static final Charset OLD = Charset.forName("windows-1252");

  private List<byte[]> old;
  private Amount amount;

  @Override
  protected void prepare() {
    old =
        documents().stream()
            .map(PageBenchmark::text)
            .filter(text -> OLD.newEncoder().canEncode(text) && !isAscii(text))
            .map(text -> text.getBytes(OLD))
            .toList();
    long lines =
        old.stream()
            .flatMap(page -> new String(page, OLD).lines())
            .filter(line -> !line.isBlank())
            .count();
    amount = new Amount(old.stream().mapToLong(page -> page.length).sum(), lines);
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  @Benchmark
  public void utf8(Done done, Blackhole sink) throws BadPageException {
    decode(files(), sink);
    done.add(all());
  }

  /** Pages in an old encoding that nobody told. */
  @Benchmark
  public void guessed(Done done, Blackhole sink) throws BadPageException {
    decode(old, sink);
    done.add(amount);
  }

  private static void decode(List<byte[]> pages, Blackhole sink) throws BadPageException {
    for (byte[] page : pages) {
      sink.consume(read(page));
    }
  }
}
