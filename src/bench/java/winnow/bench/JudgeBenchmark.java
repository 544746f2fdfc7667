package winnow.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;
import winnow.Winnow;
import winnow.text.Document;

/** Documents to judgements: what rules, dates, measures and forests say, and the walk. */
public class JudgeBenchmark extends PageBenchmark {
  private final Winnow winnow = Winnow.standard();

  @Benchmark
  public void judge(Done done, Blackhole sink) {
    for (Document document : documents()) {
      sink.consume(winnow.judge(document));
    }
    done.add(all());
  }
}
