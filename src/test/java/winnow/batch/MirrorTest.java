package winnow.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.read.InputFormat;

final class MirrorTest {
  @TempDir Path folder;
  private Path out;
  private Input page;
  private Input other;

  @BeforeEach
  void twoPages() throws IOException {
    out = folder.resolve("out");
    page = input("a.txt", "page");
    other = input("b.txt", "other");
  }

  @Test
  void aFileIsThereWhenItsInputHasEnded() throws IOException {
    try (Mirror mirror = mirror("s")) {
      mirror.begin(page);
      mirror.page(page, "", cleaned("one "));
      mirror.page(page, "", cleaned("two"));
      assertFalse(Files.exists(target(page)));
      mirror.end(page, print(page));
      assertEquals("one two", Files.readString(target(page)));
    }
  }

  @Test
  void anInputThatIsAbandonedLeavesNothing() throws IOException {
    try (Mirror mirror = mirror("s")) {
      mirror.begin(page);
      mirror.page(page, "", cleaned("half"));
      mirror.abandon(page);
    }

    assertEquals(List.of(".winnow"), names(out));
    assertEquals(List.of(page), stale("s", page));
  }

  @Test
  void whatIsThereAsItWouldBeWrittenIsFresh() throws IOException {
    write("s", page, other);

    assertEquals(List.of(), stale("s", page, other));
    assertEquals(List.of("lock", "manifest"), names(out.resolve(".winnow")));
  }

  @Test
  void anInputOfAnotherSizeOrHashIsStale() throws IOException {
    write("s", page, other);
    Files.writeString(page.path().orElseThrow(), "longer");
    Files.writeString(other.path().orElseThrow(), "OTHER");

    assertEquals(List.of(page, other), stale("s", page, other));
  }

  @Test
  void anInputThatWasOnlyTouchedIsFresh() throws IOException {
    write("s", page);
    Files.writeString(page.path().orElseThrow(), "page");

    assertEquals(List.of(), stale("s", page));
  }

  @Test
  void otherSettingsMakeAllStale() throws IOException {
    write("s", page);

    assertEquals(List.of(page), stale("t", page));
  }

  @Test
  void aFileThatIsGoneOrDamagedIsStale() throws IOException {
    write("s", page, other);
    Files.delete(target(page));
    Files.writeString(target(other), "cut");

    assertEquals(List.of(page, other), stale("s", page, other));
  }

  @Test
  void anInputThatIsGoneIsStale() throws IOException {
    write("s", page);
    Files.delete(page.path().orElseThrow());

    assertEquals(List.of(page), stale("s", page));
  }

  @Test
  void whatWasNotReadAsItShouldBeIsStaleThoughItIsThere() throws IOException {
    try (Mirror mirror = mirror("s")) {
      mirror.begin(page);
      mirror.page(page, "", cleaned("some"));
      mirror.end(page, Fingerprint.NONE);
    }

    assertTrue(Files.exists(target(page)));
    assertEquals(List.of(page), stale("s", page));
  }

  @Test
  void aKilledRunsJournalIsReadButForItsTornLine() throws IOException {
    write("s", page, other);
    Path own = out.resolve(".winnow");
    String manifest = Files.readString(own.resolve("manifest"));
    Files.delete(own.resolve("manifest"));
    Files.writeString(own.resolve("journal"), manifest.substring(0, manifest.length() - 9));

    assertEquals(List.of(other), stale("s", page, other));
  }

  @Test
  void aJournalWithATornLineIsGoneOnWith() throws IOException {
    write("s", page, other);
    Path own = out.resolve(".winnow");
    String manifest = Files.readString(own.resolve("manifest"));
    Files.delete(own.resolve("manifest"));
    Files.writeString(own.resolve("journal"), manifest.substring(0, manifest.length() - 9));

    Mirror killed = mirror("s");
    assertEquals(List.of(other), killed.stale(List.of(page, other)));
    put(killed, other);
    String journal = Files.readString(own.resolve("journal"));
    killed.close();
    Files.delete(own.resolve("manifest"));
    Files.writeString(own.resolve("journal"), journal, StandardOpenOption.CREATE);

    assertEquals(List.of(), stale("s", page, other));
  }

  @Test
  void twoDoNotWriteAtOnce() throws IOException {
    try (Mirror first = mirror("s")) {
      var refusal = assertThrows(UsageException.class, () -> mirror("s"));
      assertEquals("-o " + out + ": another winnow is writing there", refusal.getMessage());
      first.flush();
    }

    mirror("s").close();
  }

  @Test
  void aFileInTheWayIsToldByTheNameOfTheInput() throws IOException {
    Files.createDirectories(target(page));
    try (Mirror mirror = mirror("s")) {
      var failure = assertThrows(Destination.FailedException.class, () -> put(mirror, page));

      assertEquals(page.label() + ": " + target(page) + ": is a directory", failure.getMessage());
    }
  }

  @Test
  void whatIsNoDirectoryIsRefused() throws IOException {
    Files.writeString(out, "a file");

    var refusal = assertThrows(UsageException.class, () -> mirror("s"));

    assertTrue(refusal.getMessage().startsWith("-o " + out + ": "), refusal.getMessage());
  }

  @Test
  void whenTheProcessEndsWhatIsHalfWrittenGoes() throws Exception {
    Mirror mirror = mirror("s");
    mirror.begin(page);
    mirror.page(page, "", cleaned("half"));

    Thread hook = new Thread(mirror::stop);
    hook.start();
    hook.join();

    assertEquals(List.of(".winnow"), names(out));
  }

  private void write(String settings, Input... inputs) throws IOException {
    try (Mirror mirror = mirror(settings)) {
      for (Input input : inputs) {
        put(mirror, input);
      }
    }
  }

  private static void put(Mirror mirror, Input input) throws IOException {
    mirror.begin(input);
    mirror.page(input, "", cleaned("clean"));
    mirror.end(input, print(input));
  }

  private List<Input> stale(String settings, Input... inputs) throws IOException {
    try (Mirror mirror = mirror(settings)) {
      return mirror.stale(List.of(inputs));
    }
  }

  private Mirror mirror(String settings) {
    return new Mirror(
        out, Map.of(page, Path.of("a.txt.json"), other, Path.of("b.txt.json")), settings);
  }

  private Path target(Input input) {
    return out.resolve(input.below().orElseThrow() + ".json");
  }

  private static Fingerprint.Print print(Input input) throws IOException {
    return Fingerprint.of(input.path().orElseThrow());
  }

  private static Cleaned cleaned(String text) {
    return new Cleaned(text, 1, List.of());
  }

  private Input input(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return new Input(
        Optional.of(file), Optional.of(name), Optional.of(Path.of(name)), InputFormat.TEXT);
  }

  private static List<String> names(Path directory) throws IOException {
    try (var files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
