package winnow.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import winnow.batch.UsageException;

final class SettingsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-o out",
        "--resume",
        "-j 3",
        "-q",
        "-v",
        "--dry-run",
        "--include *.html",
        "--exclude *.md",
        "--hidden",
        "--follow",
        "--files-from list -0",
        "a.txt b.txt"
      })
  void whatBearsOnNoPageDoesNotCount(String options) {
    assertEquals(settings(), settings(options.split(" ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--to text",
        "--pretty",
        "--no-removed",
        "--annotate-dates",
        "--from jsonl",
        "--text-field page",
        "--id-field url",
        "--pass-input",
        "--max-page 1M",
        "--encoding latin1",
        "--no-rule a",
        "--no-category share",
        "--keep more",
        "--lang de",
        "--date-order dmy"
      })
  void whatBearsOnPagesCounts(String options) {
    assertNotEquals(settings(), settings(options.split(" ")));
  }

  @Test
  void theOrderOfOptionsDoesNotCount() {
    assertEquals(settings("--pretty", "--lang", "de"), settings("--lang", "de", "--pretty"));
    assertNotEquals(settings("--lang", "de"), settings("--lang", "fr"));
  }

  @Test
  void aRulePackCountsByWhatItHolds() throws IOException {
    Path one = Files.writeString(folder.resolve("one.rules"), "rule a\n");
    Path same = Files.writeString(folder.resolve("same.rules"), "rule a\n");
    Path other = Files.writeString(folder.resolve("other.rules"), "rule b\n");

    assertEquals(settings("--rules", "" + one), settings("--rules", "" + same));
    assertNotEquals(settings("--rules", "" + one), settings("--rules", "" + other));
    assertNotEquals(settings("--rules", "" + one), settings());
  }

  @Test
  void aRulePackThatIsNotThereIsWrongUse() {
    assertThrows(UsageException.class, () -> settings("--rules", folder + "/none.rules"));
  }

  private static String settings(String... args) {
    CleanCommand command = new CleanCommand(terminal());
    CommandLine line = new CommandLine(command).setCaseInsensitiveEnumValuesAllowed(true);
    return Settings.of(line.parseArgs(args), command.cleaning.own, Lessons.none());
  }

  private static Terminal terminal() {
    return new Terminal(
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        new PrintWriter(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
        new Terminal.Ends(false, false, false, false),
        true,
        new Host(1, "17", InstantSource.system(), last -> {}));
  }
}
