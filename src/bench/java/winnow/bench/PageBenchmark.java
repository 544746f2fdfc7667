package winnow.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import winnow.read.BadPageException;
import winnow.read.InputFormat;
import winnow.read.Raw;
import winnow.read.ReadOptions;
import winnow.text.Block;
import winnow.text.Document;
import winnow.text.Line;

/** How fast one part of winnow is on one thread; an operation is that part of all the pages. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
@Threads(1)
public abstract class PageBenchmark {
  /** A directory; every {@code .txt} below it is a page. */
  @Param("fixtures")
  public String pages;

  private final List<byte[]> files = new ArrayList<>();
  private final List<Document> documents = new ArrayList<>();
  private Amount all;

  /** Reads the pages. */
  @Setup
  public final void load() throws IOException, BadPageException {
    try (Stream<Path> below = Files.walk(Path.of(pages))) {
      for (Path file : below.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        documents.add(read(Files.readAllBytes(file)));
      }
    }
    // In UTF-8 all, since guessing an encoding takes longer than all the rest.
    documents.forEach(document -> files.add(text(document).getBytes(UTF_8)));
    all = new Amount(files.stream().mapToLong(file -> file.length).sum(), blocks().count());
    prepare();
  }

  /** Does what comes before the part, untimed. */
  protected void prepare() {}

  /** The pages in UTF-8. */
  protected final List<byte[]> files() {
    return files;
  }

  /** The pages, read. */
  protected final List<Document> documents() {
    return documents;
  }

  /** The lines of all pages; a wrapped paragraph is one. */
  protected final Stream<Block> blocks() {
    return documents.stream().flatMap(document -> document.blocks().stream());
  }

  /** How much all pages are. */
  protected final Amount all() {
    return all;
  }

  /** A page's text. */
  protected static String text(Document document) {
    return document.lines().stream().map(Line::text).collect(joining("\n"));
  }

  /** Reads a page. */
  protected static Document read(byte[] file) throws BadPageException {
    return InputFormat.TEXT.read(new Raw("page", file), ReadOptions.usual()).page();
  }
}
