package winnow.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import winnow.batch.Fingerprint.Print;
import winnow.batch.Manifest.Entry;

final class ManifestTest {
  private static final Entry OLD = new Entry("a\n\"ä\".json", new Print(3, "ab"), "s", 7);
  private static final Entry NEW = new Entry("a\n\"ä\".json", new Print(4, "cd"), "t", 8);
  private static final Path TARGET = Path.of(OLD.target());

  @TempDir Path folder;

  @Test
  void anEntryIsOneLineThatReadsBack() throws IOException {
    assertEquals(
        "{\"target\":\"a\\n\\\"ä\\\".json\",\"size\":3,\"sha256\":\"ab\",\"settings\":\"s\",\"written\":7}\n",
        OLD.line());
    assertEquals(Optional.of(OLD), loaded(OLD.line()).of(TARGET));
  }

  @Test
  void theLastEntryOfAFileCounts() throws IOException {
    assertEquals(Optional.of(NEW), loaded(OLD.line() + NEW.line()).of(TARGET));
  }

  @Test
  void aTornLineCountsForNothingAndTheOthersFor() throws IOException {
    for (int cut = 0; cut < NEW.line().length() - 1; cut++) {
      String torn = OLD.line() + NEW.line().substring(0, cut) + "\n\n";

      Manifest manifest = loaded(torn);

      assertEquals(Optional.of(OLD), manifest.of(TARGET), "cut at " + cut);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "null",
        "{}",
        "{\"target\":\"a\"}",
        "hello",
        "\u0000",
        "{\"target\":\"a\",\"size\":\"x\",\"sha256\":\"ab\",\"settings\":\"s\",\"written\":7}"
      })
  void whatIsNoEntryCountsForNothing(String line) throws IOException {
    assertEquals(Optional.empty(), loaded(line + "\n").of(Path.of("a")));
  }

  @Test
  void aFileThatIsNotThereHoldsNothing() throws IOException {
    Manifest manifest = new Manifest();

    manifest.load(folder.resolve("none"));

    assertEquals(Optional.empty(), manifest.of(TARGET));
  }

  @Test
  void entriesAreWrittenInTheOrderOfTheirPathsWhereTheyAreWanted() {
    Manifest manifest = new Manifest();
    for (String target : List.of("c", "a", "b")) {
      manifest.put(entry(target));
    }

    String text = manifest.text(target -> !target.equals("b"));

    assertEquals(entry("a").line() + entry("c").line(), text);
  }

  private static Entry entry(String target) {
    return new Entry(target, new Print(1, "x"), "s", 1);
  }

  private Manifest loaded(String text) throws IOException {
    Manifest manifest = new Manifest();
    manifest.load(Files.writeString(folder.resolve("manifest"), text));
    return manifest;
  }
}
