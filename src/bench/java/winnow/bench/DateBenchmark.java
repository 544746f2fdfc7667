package winnow.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import winnow.date.DateReader;

/** How many lines the date reader reads a second on one thread, told nothing beforehand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(2)
@Threads(1)
public class DateBenchmark {
  private static final int LINES = 1_000_000;

  /** The lines: one of the two lists beside this class, or a file whose first column they are. */
  @Param({"date-lines.txt", "other-lines.txt"})
  public String lines;

  private List<String> list;

  /** Loads the lines and the reader's tables. */
  @Setup
  public void load() throws IOException {
    list = text().lines().map(row -> row.split("\t", 2)[0]).toList();
  }

  private String text() throws IOException {
    try (InputStream own = DateBenchmark.class.getResourceAsStream(lines)) {
      return own == null
          ? Files.readString(Path.of(lines), StandardCharsets.UTF_8)
          : new String(own.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The lines over and over, a million in all; one line counts as one operation. */
  @Benchmark
  @OperationsPerInvocation(LINES)
  public void read(Blackhole sink) {
    DateReader reader = DateReader.standard();
    int next = 0;
    for (int i = 0; i < LINES; i++) {
      sink.consume(reader.read(list.get(next)));
      next = next + 1 == list.size() ? 0 : next + 1;
    }
  }
}
