package winnow.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.read.InputFormat;

final class InputsTest {
  @TempDir Path folder;

  @Test
  void aDirectoryIsWalkedInTheOrderOfNames() throws IOException {
    files("b.txt", "a/z.md", "a/y/x.jsonl.gz", "a.wet", "c.html", "README");

    assertEquals(List.of("a/y/x.jsonl.gz", "a/z.md", "a.wet", "b.txt"), found(Selection.usual()));
  }

  @Test
  void hiddenFilesAndDirectoriesAreLeftOutUnlessAskedFor() throws IOException {
    files(".a.txt", ".git/b.txt", "c/.d/e.txt", "f.txt");

    assertEquals(List.of("f.txt"), found(Selection.usual()));
    assertEquals(
        List.of(".a.txt", ".git/b.txt", "c/.d/e.txt", "f.txt"),
        found(selection(List.of(), List.of(), true, false)));
  }

  @Test
  void linksAreLeftOutUnlessAskedFor() throws IOException {
    files("a/b.txt", "c.txt");
    Files.createSymbolicLink(folder.resolve("d.txt"), folder.resolve("c.txt"));
    Files.createSymbolicLink(folder.resolve("e"), folder.resolve("a"));

    assertEquals(List.of("a/b.txt", "c.txt"), found(Selection.usual()));
    assertEquals(
        List.of("a/b.txt", "c.txt", "d.txt", "e/b.txt"),
        found(selection(List.of(), List.of(), false, true)));
  }

  @Test
  void aRingOfLinksIsToldAndTheOthersAreRead() throws IOException {
    files("a/b.txt", "c.txt");
    Files.createSymbolicLink(folder.resolve("a/up"), folder);
    Inputs inputs = new Inputs(selection(List.of(), List.of(), false, true), Optional.empty());

    inputs.add(folder.toString(), Optional.empty());

    assertEquals(List.of("a/b.txt", "c.txt"), below(inputs));
    assertEquals(
        List.of(folder + "/a/up: a link that leads back to a directory above it"), inputs.faults());
  }

  @Test
  void aLinkThatIsAnArgumentIsFollowed() throws IOException {
    files("a/b.txt");
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("a"));
    Inputs inputs = new Inputs(Selection.usual(), Optional.empty());

    inputs.add(link.toString(), Optional.empty());

    assertEquals(List.of(Optional.of(link + "/b.txt")), names(inputs));
  }

  @Test
  void whatIsIncludedIsReadWhateverItsEnding() throws IOException {
    files("a.txt", "b.html", "c/d.html", "c/e.txt");

    assertEquals(
        List.of("b.html", "c/d.html"),
        found(selection(List.of("*.html"), List.of(), false, false)));
    assertEquals(
        List.of("c/d.html", "c/e.txt"), found(selection(List.of("c/*"), List.of(), false, false)));
  }

  @Test
  void whatIsExcludedIsLeftOutWithAllBelow() throws IOException {
    files("a.txt", "b/a.txt", "b/c.txt", "d/b/e.txt");

    assertEquals(List.of("a.txt"), found(selection(List.of(), List.of("b"), false, false)));
    assertEquals(
        List.of("a.txt", "b/c.txt", "d/b/e.txt"),
        found(selection(List.of(), List.of("b/a.*"), false, false)));
    assertEquals(
        List.of("b/c.txt", "d/b/e.txt"),
        found(selection(List.of("*.txt"), List.of("a.txt"), false, false)));
  }

  @Test
  void aBrokenPatternIsRefused() {
    var refusal =
        assertThrows(UsageException.class, () -> Globs.of("--include", List.of("a", "[b")));

    assertEquals("--include: '[b': Missing ']", refusal.getMessage());
  }

  @Test
  void theDirectoryThatIsWrittenToIsNotRead() throws IOException {
    files("a.txt", "out/b.txt", "out/c/d.txt");
    Selection apart =
        new Selection(
            Globs.of("", List.of()),
            Globs.of("", List.of()),
            false,
            false,
            Optional.of(folder.resolve("./out")));

    assertEquals(List.of("a.txt"), found(apart));
  }

  @Test
  void aFileThatIsAnArgumentIsReadWhateverItsName() throws IOException {
    files(".a.html");
    Inputs inputs = new Inputs(Selection.usual(), Optional.empty());

    inputs.add(folder + "/.a.html", Optional.empty());
    inputs.add(folder + "/missing.jsonl", Optional.empty());

    assertEquals(List.of(".a.html", "missing.jsonl"), below(inputs));
    assertEquals(InputFormat.TEXT, inputs.found().get(0).format());
    assertEquals(InputFormat.JSONL, inputs.found().get(1).format());
  }

  @Test
  void whatIsListedKeepsItsWholeNameInTheTree() throws IOException {
    files("a/b.txt");
    Inputs inputs = new Inputs(Selection.usual(), Optional.empty());

    inputs.addListed("x/y.txt");
    inputs.addListed(folder + "/a/");

    assertEquals(List.of("x/y.txt", folder + "/a/b.txt"), below(inputs));
    assertEquals(List.of(Optional.of("x/y.txt"), Optional.of(folder + "/a/b.txt")), names(inputs));
  }

  @Test
  void stdinHasTheNameItIsGiven() {
    Inputs inputs = new Inputs(Selection.usual(), Optional.empty());

    inputs.add("-", Optional.empty());
    inputs.add("-", Optional.of("crawl.jsonl"));

    assertEquals("stdin", inputs.found().get(0).label());
    assertEquals(Optional.empty(), inputs.found().get(0).below());
    assertEquals(InputFormat.JSONL, inputs.found().get(1).format());
    assertEquals(Optional.of(Path.of("crawl.jsonl")), inputs.found().get(1).below());
  }

  @Test
  void theToldFormGoesOverTheName() throws IOException {
    files("a.jsonl");
    Inputs inputs = new Inputs(Selection.usual(), Optional.of(InputFormat.TEXT));

    inputs.add(folder.toString(), Optional.empty());
    inputs.add("-", Optional.of("b.wet"));

    assertEquals(
        List.of(InputFormat.TEXT, InputFormat.TEXT),
        inputs.found().stream().map(Input::format).toList());
  }

  @Test
  void anEmptyNameIsRefused() {
    assertThrows(UsageException.class, () -> Inputs.path(""));
    assertThrows(UsageException.class, () -> Inputs.path("a\u0000b"));
  }

  private List<String> found(Selection selection) {
    Inputs inputs = new Inputs(selection, Optional.empty());
    inputs.add(folder.toString(), Optional.empty());
    assertEquals(List.of(), inputs.faults());
    return below(inputs);
  }

  private static List<String> below(Inputs inputs) {
    return inputs.found().stream().map(input -> input.below().orElseThrow().toString()).toList();
  }

  private static List<Optional<String>> names(Inputs inputs) {
    return inputs.found().stream().map(Input::name).toList();
  }

  private static Selection selection(
      List<String> include, List<String> exclude, boolean hidden, boolean follows) {
    return new Selection(
        Globs.of("--include", include),
        Globs.of("--exclude", exclude),
        hidden,
        follows,
        Optional.empty());
  }

  private void files(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "page");
    }
  }
}
