package winnow.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/** Runs jobs on a Spark of two cores inside the tests' own process. */
record Submitted(int exit, String err) {
  private static final SparkSession SPARK =
      SparkSession.builder()
          .master("local[2]")
          .appName("winnow tests")
          .config("spark.ui.enabled", false)
          .config("spark.driver.host", "127.0.0.1")
          .config("spark.driver.bindAddress", "127.0.0.1")
          .config("spark.log.level", "ERROR")
          .getOrCreate();

  static Submitted run(Object... words) {
    StringWriter err = new StringWriter();
    String[] typed = Stream.of(words).map(Object::toString).toArray(String[]::new);
    int exit = new Jobs(() -> SPARK, new PrintWriter(err, true)).run(typed);
    return new Submitted(exit, err.toString());
  }

  static SparkSession spark() {
    return SPARK;
  }

  /** What a job wrote as JSON Lines, its files in the order of their names. */
  static String written(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      List<Path> parts =
          files.filter(file -> file.getFileName().toString().startsWith("part-")).sorted().toList();
      return parts.stream().map(Submitted::text).collect(Collectors.joining());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
