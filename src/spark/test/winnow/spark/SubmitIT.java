package winnow.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.deploy.SparkSubmit;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.cli.Typed;

/** The jar as it is handed to a Spark that knows nothing else of winnow. */
final class SubmitIT {
  private static final Set<String> WINNOWS =
      Set.of("classes", "test-classes", "winnow-spark.jar", "picocli", "jwarc");

  @TempDir private Path folder;

  /** What spark-submit starts. */
  private List<String> submit(Object... words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(JavaModuleOptions.defaultModuleOptionArray()));
    command.addAll(List.of("-cp", classpath(), SparkSubmit.class.getName()));
    command.addAll(List.of("--master", "local[2]", "--class", "winnow.spark.Jobs"));
    command.addAll(List.of("--conf", "spark.ui.enabled=false"));
    command.addAll(List.of("--conf", "spark.driver.host=127.0.0.1"));
    command.addAll(List.of("--conf", "spark.driver.bindAddress=127.0.0.1"));
    command.add("target/winnow-spark.jar");
    Stream.of(words).map(Object::toString).forEach(command::add);
    return command;
  }

  private static String classpath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(
            entry ->
                WINNOWS.stream().noneMatch(Path.of(entry).getFileName().toString()::startsWith))
        .collect(Collectors.joining(File.pathSeparator));
  }

  @Test
  void theJarCleansAsTheCommandLineDoes() throws IOException, InterruptedException {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    Files.write(pages.resolve("1.wet.gz"), Weir.archive("weir.example", Weir.NAMES));
    Files.writeString(pages.resolve("2.jsonl"), Weir.records("mill.example", Weir.NAMES));
    Path out = folder.resolve("out");
    Path told = folder.resolve("told");

    Process spark =
        new ProcessBuilder(submit("clean", pages, "-o", out))
            .redirectErrorStream(true)
            .redirectOutput(told.toFile())
            .start();

    assertEquals(0, spark.waitFor(), () -> Submitted.text(told));
    assertEquals(Typed.run(pages.toString()).out(), Submitted.written(out));
  }
}
