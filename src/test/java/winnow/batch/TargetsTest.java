package winnow.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import winnow.read.InputFormat;

final class TargetsTest {
  @TempDir Path folder;

  @Test
  void aFileGoesToItsPlaceInTheTreeWithTheEndingOfItsForm() {
    assertEquals(List.of("a/b.txt.json"), targets(false, input("a/b.txt", InputFormat.TEXT)));
    assertEquals(
        List.of("b.jsonl.gz.jsonl"), targets(false, input("b.jsonl.gz", InputFormat.JSONL)));
    assertEquals(List.of("c.wet.jsonl"), targets(false, input("c.wet", InputFormat.WET)));
    assertEquals(
        List.of("a.txt.txt", "b.wet.txt"),
        targets(true, input("a.txt", InputFormat.TEXT), input("b.wet", InputFormat.WET)));
  }

  @Test
  void aPathThatGoesUpAndDownIsMadePlain() {
    assertEquals(List.of("b.txt.json"), targets(false, input("./a/../b.txt", InputFormat.TEXT)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../a.txt", "a/../../b.txt", "/etc/passwd", "..", "."})
  void aTargetOutsideIsRefused(String below) {
    assertEquals(
        below + ": its output would leave " + folder, refusal(input(below, InputFormat.TEXT)));
  }

  @Test
  void aTargetThatALinkLeadsOutsideIsRefused() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Path out = Files.createDirectory(folder.resolve("out"));
    Files.createSymbolicLink(out.resolve("a"), elsewhere);
    List<Input> inputs = List.of(input("a/b/c.txt", InputFormat.TEXT));

    var refusal = assertThrows(UsageException.class, () -> Targets.of(inputs, out, false));

    assertEquals(
        "a/b/c.txt: its output would leave " + out + " by the link " + out.resolve("a"),
        refusal.getMessage());
  }

  @Test
  void twoInputsWithOneTargetAreRefused() {
    assertEquals(
        "a/b.txt and a/./b.txt: both would go to a/b.txt.json",
        refusal(input("a/b.txt", InputFormat.TEXT), input("a/./b.txt", InputFormat.TEXT)));
  }

  @Test
  void stdinNeedsAName() {
    Input stdin = new Input(Optional.empty(), Optional.empty(), Optional.empty(), InputFormat.TEXT);

    assertEquals("stdin: -o wants a name for it; --stdin-name", refusal(stdin));
  }

  @Test
  void anInputIsNotWrittenOver() {
    Input page = input("a", InputFormat.TEXT);
    Path path = folder.resolve("a.json");
    Input same =
        new Input(
            Optional.of(path),
            Optional.of("x/a.json"),
            Optional.of(Path.of("z")),
            InputFormat.TEXT);

    assertEquals("x/a.json: it would be written over while it is read", refusal(page, same));
  }

  @Test
  void nothingIsMadeBeforeAllIsKnown() throws IOException {
    targets(false, input("a/b.txt", InputFormat.TEXT));

    try (var files = Files.list(folder)) {
      assertTrue(files.findAny().isEmpty());
    }
  }

  private String refusal(Input... inputs) {
    return assertThrows(UsageException.class, () -> targets(false, inputs)).getMessage();
  }

  private List<String> targets(boolean isText, Input... inputs) {
    return Targets.of(List.of(inputs), folder, isText).values().stream()
        .map(Path::toString)
        .toList();
  }

  private static Input input(String below, InputFormat format) {
    Path path = Path.of("/nowhere").resolve("x" + below);
    return new Input(Optional.of(path), Optional.of(below), Optional.of(Path.of(below)), format);
  }
}
