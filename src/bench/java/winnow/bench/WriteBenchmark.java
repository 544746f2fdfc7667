package winnow.bench;

import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;
import winnow.Winnow;
import winnow.write.OutputFormat;
import winnow.write.Page;

/** Articles to JSON. */
public class WriteBenchmark extends PageBenchmark {
  private static final OutputFormat.Style STYLE = new OutputFormat.Style(false, true);

  private List<Page> articles;

  @Override
  protected void prepare() {
    Winnow winnow = Winnow.standard();
    articles =
        documents().stream()
            .map(document -> new Page(Optional.of("page.txt"), winnow.clean(document)))
            .toList();
  }

  @Benchmark
  public void write(Done done, Blackhole sink) {
    for (Page article : articles) {
      sink.consume(OutputFormat.JSON.write(article, STYLE));
    }
    done.add(all());
  }
}
