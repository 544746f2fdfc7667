package winnow.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.batch.Exit;
import winnow.model.Forest;
import winnow.model.ForestFile;

final class FitCommandTest {
  private static final String PAGE =
      """
      {"id":"%1$s","site":"%1$s.example",\
      "input_text":"Home\\nNews\\n\\nLamp %1$s stays dark\\n\\n%2$s\\n\\nRead more\\nContact",\
      "gold_title":"Lamp %1$s stays dark","gold_text":"%2$s"}
      """;
  private static final String STORY =
      "The council of harbour %s met on Tuesday and talked about the old lamps until late.";

  @TempDir private Path folder;

  @Test
  void theWeightsAreWrittenAndReadBack() throws IOException {
    Path out = folder.resolve("new/weights");

    Runner run = fit(pages("lamps.jsonl", 8), "--folds", "0", "-o", out.toString());

    assertEquals(Exit.DONE, run.exit(), run.err());
    try (var files = Files.list(out)) {
      assertEquals(
          List.of("story.trees", "title.trees"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
    assertTrue(read(out.resolve("story.trees")).trees().size() > 1);
    assertTrue(read(out.resolve("title.trees")).trees().size() > 1);
  }

  @Test
  void theScoresHaveALineForEachCollectionAndHeadTheWeights() throws IOException {
    String lamps = pages("lamps.train.jsonl", 6);
    String piers = pages("piers.jsonl", 4);

    Runner run = fit(lamps, piers, "--folds", "2", "-o", folder.toString());

    assertEquals(Exit.DONE, run.exit(), run.err());
    assertEquals("winnow: fold 1 of 2\nwinnow: fold 2 of 2", run.err().strip());
    assertTrue(run.out().startsWith("Cross-validated by site, 2 folds:"), run.out());
    assertTrue(run.out().contains("\nlamps shingles "), run.out());
    assertTrue(run.out().contains("\npiers shingles "), run.out());
    List<String> header =
        Files.readAllLines(folder.resolve("story.trees")).stream()
            .takeWhile(line -> line.startsWith("# "))
            .skip(2)
            .toList();
    assertEquals(run.out().lines().map(line -> "# " + line).toList(), header);
  }

  @Test
  void withoutFoldsNothingIsTold() throws IOException {
    Runner run = fit(pages("lamps.jsonl", 1), "--folds", "0");

    assertEquals("", run.out());
    assertEquals(Exit.DONE, run.exit());
  }

  @Test
  void pagesOfOneSiteCannotBePartedAndThatIsNoBug() throws IOException {
    Runner run = fit(pages("lamps.jsonl", 1));

    assertNotEquals(Exit.BUG, run.exit(), run.err());
  }

  @Test
  void noPagesAtAllAreNoBug() throws IOException {
    Runner run = fit(pages("lamps.jsonl", 0), "-o", folder.toString());

    assertNotEquals(Exit.BUG, run.exit(), run.err());
  }

  @Test
  void aFileThatIsMissingIsNamed() {
    Runner run = fit(folder + "/no.jsonl", "--folds", "0");

    assertEquals(Exit.PARTLY, run.exit());
    assertEquals("winnow: " + folder + "/no.jsonl: no such file or directory", run.err().strip());
  }

  @Test
  void wrongUseIsToldAndNothingDone() throws IOException {
    String file = pages("lamps.jsonl", 2);

    assertWrong("winnow: --folds: 1 is no number of parts", fit(file, "--folds", "1"));
    assertWrong("winnow: --folds: -2 is no number of parts", fit(file, "--folds", "-2"));
    assertWrong("winnow: fit wants files or directories, not stdin", fit("-"));
    assertEquals(Exit.USAGE, fit(file, "--folds", "many").exit());
    assertEquals(Exit.USAGE, fit().exit());
  }

  @Test
  void helpFitsTheTerminal() {
    Runner run = fit("--help");

    assertTrue(run.out().contains("--folds"), run.out());
    assertTrue(run.out().lines().allMatch(line -> line.length() <= 80), run.out());
  }

  private static void assertWrong(String told, Runner run) {
    assertEquals(Exit.USAGE, run.exit());
    assertEquals(told, run.err().strip());
    assertEquals("", run.out());
  }

  private static Runner fit(String... args) {
    String[] line = new String[args.length + 1];
    line[0] = "fit";
    System.arraycopy(args, 0, line, 1, args.length);
    return Runner.run("", line);
  }

  private static Forest read(Path file) throws IOException {
    return ForestFile.read(Files.readAllLines(file));
  }

  /** Pages of as many sites. */
  private String pages(String name, int count) throws IOException {
    String text =
        IntStream.range(0, count)
            .mapToObj(i -> name.charAt(0) + "" + i)
            .map(id -> PAGE.formatted(id, STORY.formatted(id)))
            .collect(Collectors.joining());
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8).toString();
  }
}
