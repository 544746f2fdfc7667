package winnow.bench;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;
import winnow.text.Block;
import winnow.text.Shape;

/** Lines to their measurements. */
public class MeasureBenchmark extends PageBenchmark {
  private List<String> lines;
  private Amount amount;

  @Override
  protected void prepare() {
    lines = blocks().map(Block::text).toList();
    amount = Amount.of(lines);
  }

  @Benchmark
  public void measure(Done done, Blackhole sink) {
    for (String line : lines) {
      sink.consume(Shape.of(line));
    }
    done.add(amount);
  }
}
