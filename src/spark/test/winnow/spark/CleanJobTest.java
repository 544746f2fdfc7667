package winnow.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.batch.Exit;
import winnow.cli.Typed;

final class CleanJobTest {
  @TempDir private Path folder;

  private Path pages;
  private Path out;

  @BeforeEach
  void makeRoom() throws IOException {
    pages = Files.createDirectory(folder.resolve("pages"));
    out = folder.resolve("out");
  }

  private void same(Object... options) {
    Object[] words = new Object[options.length + 4];
    words[0] = "clean";
    words[1] = pages;
    words[2] = "-o";
    words[3] = out;
    System.arraycopy(options, 0, words, 4, options.length);
    String[] typed = new String[options.length + 1];
    typed[0] = pages.toString();
    Arrays.setAll(typed, i -> i == 0 ? pages.toString() : options[i - 1].toString());

    Submitted submitted = Submitted.run(words);

    assertEquals(Exit.DONE, submitted.exit(), submitted.err());
    assertEquals(Typed.run(typed).out(), Submitted.written(out));
    assertFalse(Submitted.written(out).isEmpty());
  }

  @Test
  void recordsComeOutAsTheCommandLinePrintsThem() throws IOException {
    for (String site : List.of("weir.example", "mill.example", "quay.example")) {
      Files.writeString(pages.resolve(site + ".jsonl"), Weir.records(site, Weir.NAMES));
    }

    same("--pass-input", "--annotate-dates");
  }

  @Test
  void aLargeFileIsCutBetweenItsLines() throws IOException {
    String first = "\ufeff" + Weir.records("weir.example", Weir.NAMES) + "\n\n{none\n";
    String second = Weir.records("mill.example", Weir.NAMES) + "\r\n" + "no line break at the end";
    Path file = Files.writeString(pages.resolve("pages.jsonl"), first + second);

    for (String size : List.of("300", "1000", "3K", "64M")) {
      Submitted.run("clean", pages, "-o", out, "--overwrite", "--split", size);

      List<String> whole = lines(line -> !line.contains("\"error\":"));
      List<String> failed = lines(line -> line.contains("\"error\":"));
      Typed typed = Typed.run(pages.toString());
      assertEquals(typed.out().lines().toList(), whole, size);
      assertEquals(List.of(":10", ":19"), failed.stream().map(CleanJobTest::place).toList(), size);
      assertTrue(typed.err().contains(file + ":19: "), typed.err());
    }
  }

  private List<String> lines(Predicate<String> kind) {
    return Submitted.written(out).lines().filter(kind).toList();
  }

  private static String place(String line) {
    return line.replaceAll(".*\"place\":\"([^\"]*)\".*", "$1");
  }

  @Test
  void whatIsPackedIsNotCut() throws IOException {
    byte[] lines = Weir.records("weir.example", Weir.NAMES).getBytes(StandardCharsets.UTF_8);
    try (OutputStream packed =
        new GZIPOutputStream(Files.newOutputStream(pages.resolve("packed.jsonl")))) {
      packed.write(lines);
    }

    Submitted.run("clean", pages, "-o", out, "--split", "100");

    assertEquals(Typed.run(pages.toString()).out(), Submitted.written(out));
  }

  @Test
  void archivesComeOutAsTheCommandLinePrintsThem() throws IOException {
    Files.write(pages.resolve("1.warc.wet.gz"), Weir.archive("weir.example", Weir.NAMES));
    Files.write(pages.resolve("2.warc.wet.gz"), Weir.archive("mill.example", Weir.NAMES));

    same();
  }

  @Test
  void textFilesComeOutAsTheCommandLinePrintsThem() throws IOException {
    Weir.texts(pages);
    Files.writeString(pages.resolve(".hidden.txt"), Weir.page("Nowhere"));
    Files.writeString(pages.resolve("picture.png"), "none");

    same("--no-removed", "--no-category", "share", "--keep", "more");
  }

  @Test
  void rulesComeAlong() throws IOException {
    Weir.texts(pages);
    Path rules =
        Files.writeString(
            folder.resolve("own.rules"),
            """
            rule own-geese
              category  other
              phrase    Feed no geese from the footbridge, please.
              strength  strong
              why       a sign below each story
              drop      Feed no geese from the footbridge, please.
              keep      Feed the geese and they stay, the keeper said.
            """);

    same("--rules", rules);

    assertTrue(Submitted.written(out).contains("\"rule\":\"own-geese\""));
  }

  @Test
  void whatIsBrokenIsALineWithAnError() throws IOException {
    String broken = "{\"id\":1}\n{\"text\n\n" + Weir.record(7, "weir.example", "Amberly");
    Path file = Files.writeString(pages.resolve("pages.jsonl"), broken);
    Path binary = Files.write(pages.resolve("zeros.txt"), new byte[4_000]);

    Submitted submitted = Submitted.run("clean", pages, "-o", out);

    Typed typed = Typed.run(pages.toString());
    List<String> lines = Submitted.written(out).lines().toList();
    String error = "{\"file\":\"%s\",\"place\":\"%s\",\"error\":\"%s\"}";
    assertEquals(error.formatted(file, ":1", "no field 'text'"), lines.get(0));
    assertTrue(lines.get(1).contains("\"place\":\":2\",\"error\":\"broken JSON"), lines.get(1));
    assertEquals(typed.out(), lines.get(2) + "\n");
    assertTrue(
        typed.err().contains(file + ":1: no field 'text'") && typed.err().contains(binary + ": "),
        typed.err());
    assertTrue(lines.get(3).contains("\"error\":\"not text"), lines.get(3));
    assertEquals("winnow: 1 pages cleaned, 3 failed\n", submitted.err());
    assertEquals(Exit.DONE, submitted.exit());
  }

  @Test
  void anArchiveThatBreaksOffHasItsPagesAndAnError() throws IOException {
    byte[] archive = Weir.archive("weir.example", Weir.NAMES);
    Path file = pages.resolve("cut.warc.wet.gz");
    Files.write(file, Arrays.copyOf(archive, archive.length - 40));

    Submitted.run("clean", pages, "-o", out);

    Typed typed = Typed.run(pages.toString());
    List<String> lines = Submitted.written(out).lines().toList();
    String last = lines.get(lines.size() - 1);
    assertEquals(typed.out().lines().toList(), lines.subList(0, lines.size() - 1));
    String reason = typed.err().strip().substring(("winnow: " + file + ": ").length());
    assertTrue(last.endsWith("\"error\":\"" + reason + "\"}"), last + typed.err());
  }

  @Test
  void aFileThatIsNotThereIsALineWithAnError() {
    Path gone = pages.resolve("gone.jsonl");

    Submitted submitted = Submitted.run("clean", gone, "-o", out);

    assertEquals(Exit.DONE, submitted.exit(), submitted.err());
    assertTrue(Submitted.written(out).contains("\"error\":\"no such file or directory\""));
  }

  @Test
  void aTableHasAColumnForEachFactAndForWhatFailed() throws IOException {
    String lines = Weir.records("weir.example", List.of("Größnitz")) + "none\n";
    Path file = Files.writeString(pages.resolve("pages.jsonl"), lines);

    Submitted.run("clean", pages, "-o", out, "--to", "parquet");

    String json = Typed.run(pages.toString()).out().strip();
    List<Row> rows =
        Submitted.spark().read().parquet(out.toString()).orderBy("place").collectAsList();
    Row page = rows.get(0);
    assertEquals(file.toString(), page.getAs("file"));
    assertEquals("6", page.getAs("id"));
    assertEquals("weir.example", page.getAs("site"));
    assertEquals("Größnitz keeps its weir for another winter", page.getAs("title"));
    assertEquals("2016-03-08", page.getAs("published"));
    assertTrue(page.<String>getAs("story").startsWith("The keepers of the weir at Größnitz"));
    assertEquals(json, page.getAs("json"));
    assertNull(page.getAs("error"));
    assertEquals(":2", rows.get(1).getAs("place"));
    assertNull(rows.get(1).getAs("json"));
    assertEquals("broken JSON: Unrecognized token 'none' at byte 4", rows.get(1).getAs("error"));
  }

  @Test
  void aListNamesFilesOfAnyNumber() throws IOException {
    Path one = Files.write(folder.resolve("1.wet.gz"), Weir.archive("a.example", Weir.NAMES));
    Path two = Files.write(folder.resolve("2.wet.gz"), Weir.archive("b.example", Weir.NAMES));
    Path list = Files.writeString(folder.resolve("list"), two + "\n\n" + one + "\n");

    Submitted submitted = Submitted.run("clean", "--files-from", list, "-o", out);

    assertEquals(Exit.DONE, submitted.exit(), submitted.err());
    assertEquals(Typed.run(two.toString(), one.toString()).out(), Submitted.written(out));
  }

  @Test
  void wrongUseDoesNothing() throws IOException {
    Weir.texts(pages);
    Files.createDirectory(out);

    Submitted taken = Submitted.run("clean", pages, "-o", out);
    Submitted unknown = Submitted.run("clean", pages, "-o", out, "--no-rule", "none-such");
    Submitted empty = Submitted.run("clean", "-o", folder.resolve("other"));

    assertEquals(Exit.USAGE, taken.exit());
    assertEquals(
        "winnow: -o: " + out + " is there already; --overwrite replaces it\n", taken.err());
    assertEquals(Exit.USAGE, unknown.exit());
    assertEquals(Exit.USAGE, empty.exit());
    assertEquals("", Submitted.written(out));
  }
}
