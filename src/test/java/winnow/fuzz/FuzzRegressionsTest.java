package winnow.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the fuzzers start from, and all they ever found: one folder a fuzzer, one file an input. */
final class FuzzRegressionsTest {
  private static final Path INPUTS = Path.of("src/test/resources/winnow/fuzz");
  private static final Map<String, Consumer<byte[]>> FUZZERS =
      Map.of(
          "Cleaner", CleanerFuzz::fuzzerTestOneInput,
          "Date", DateFuzz::fuzzerTestOneInput,
          "Decoder", DecoderFuzz::fuzzerTestOneInput,
          "JsonLines", JsonLinesFuzz::fuzzerTestOneInput,
          "RulePack", RulePackFuzz::fuzzerTestOneInput,
          "Wet", WetFuzz::fuzzerTestOneInput);

  @TestFactory
  Stream<DynamicTest> noInputIsTooOdd() {
    return listed(INPUTS).stream().flatMap(FuzzRegressionsTest::inputs);
  }

  @Test
  void everyFuzzerHasInputs() {
    List<String> folders = listed(INPUTS).stream().map(FuzzRegressionsTest::name).toList();

    assertEquals(new TreeSet<>(FUZZERS.keySet()), new TreeSet<>(folders));
  }

  private static Stream<DynamicTest> inputs(Path folder) {
    Consumer<byte[]> fuzzer = FUZZERS.get(name(folder));
    return listed(folder).stream()
        .map(
            input ->
                DynamicTest.dynamicTest(
                    name(folder) + " " + name(input),
                    () -> fuzzer.accept(Files.readAllBytes(input))));
  }

  private static List<Path> listed(Path folder) {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }
}
