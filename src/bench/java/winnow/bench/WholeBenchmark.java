package winnow.bench;

import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;
import winnow.Winnow;
import winnow.read.BadPageException;
import winnow.write.OutputFormat;
import winnow.write.Page;

/** All parts: the bytes of pages to JSON. */
public class WholeBenchmark extends PageBenchmark {
  private static final OutputFormat.Style STYLE = new OutputFormat.Style(false, true);

  private final Winnow winnow = Winnow.standard();

  @Benchmark
  public void clean(Done done, Blackhole sink) throws BadPageException {
    for (byte[] file : files()) {
      Page page = new Page(Optional.of("page.txt"), winnow.clean(read(file)));
      sink.consume(OutputFormat.JSON.write(page, STYLE));
    }
    done.add(all());
  }
}
