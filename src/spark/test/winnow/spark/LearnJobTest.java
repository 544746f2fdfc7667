package winnow.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.batch.Exit;
import winnow.cli.Typed;

final class LearnJobTest {
  @TempDir private Path folder;

  private Path pages;
  private Path packs;

  @BeforeEach
  void makePages() throws IOException {
    pages = Files.createDirectory(folder.resolve("pages"));
    packs = folder.resolve("packs");
    // The pages of one site lie in several files, and so come to several tasks.
    for (int i = 0; i < Weir.NAMES.size(); i++) {
      List<String> one = Weir.NAMES.subList(i, i + 1);
      Files.writeString(pages.resolve(i + ".jsonl"), Weir.records("weir.example", one) + "none\n");
      Files.write(pages.resolve(i + ".wet.gz"), Weir.archive("mill.example", one));
    }
    Weir.texts(pages);
  }

  private static Map<String, String> packs(Path directory) throws IOException {
    Map<String, String> packs = new TreeMap<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".rules")).toList()) {
        String name = file.getFileName().toString();
        if (!name.startsWith(".")) {
          packs.put(name, Files.readString(file));
        }
      }
    }
    return packs;
  }

  @Test
  void learnsWhatTheCommandLineLearns() throws IOException {
    Path typed = Files.createDirectory(folder.resolve("typed"));

    Submitted submitted = Submitted.run("learn", pages, "-o", packs);

    Typed.run("learn", pages.toString(), "-o", typed.toString());
    assertEquals(Exit.DONE, submitted.exit(), submitted.err());
    assertEquals(packs(typed), packs(packs));
    assertTrue(
        packs(packs).keySet().containsAll(List.of("mill.example.rules", "weir.example.rules")));
    assertEquals("winnow: 21 pages read, 7 failed; 3 packs written\n", submitted.err());
  }

  @Test
  void whatWasLearnedCleansItsSiteAlone() throws IOException {
    Path out = folder.resolve("out");

    Submitted.run("learn", pages, "-o", packs);
    Submitted cleaned = Submitted.run("clean", pages, "--site-packs", packs, "-o", out);

    assertEquals(Exit.DONE, cleaned.exit(), cleaned.err());
    List<String> whole =
        Submitted.written(out).lines().filter(line -> !line.contains("\"error\":")).toList();
    List<String> typed = Typed.run("--learn-from-input", pages.toString()).out().lines().toList();
    assertEquals(typed, whole);
    assertTrue(typed.toString().contains("\"rule\":\"site:"), typed.toString());
  }

  @Test
  void sitesAreLeftOutWhereTooFewPagesMayBeLookedAt() {
    Submitted submitted = Submitted.run("learn", pages, "-o", packs, "--most", 1);

    assertEquals(
        "winnow: left out, since --most is 1: 4 sites\nwinnow: 21 pages read, 7 failed; 0 packs written\n",
        submitted.err());
  }
}
