package winnow.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AtomicFileTest {
  @TempDir Path folder;

  @Test
  void aFileIsSeenWholeOrNotAtAll() throws IOException {
    Path target = folder.resolve("a/b/c.json");

    try (AtomicFile file = new AtomicFile(target, Optional.empty())) {
      file.write("Lämpchen");
      assertFalse(Files.exists(target));
      assertEquals(9, file.commit());
    }

    assertEquals("Lämpchen", Files.readString(target));
    assertEquals(List.of("c.json"), names(target.getParent()));
  }

  @Test
  void whatIsNotCommittedLeavesTheOldFileAndNothingElse() throws IOException {
    Path target = Files.writeString(folder.resolve("a.json"), "old");

    try (AtomicFile file = new AtomicFile(target, Optional.empty())) {
      file.write("new");
    }

    assertEquals("old", Files.readString(target));
    assertEquals(List.of("a.json"), names(folder));
  }

  @Test
  void whatAKilledRunLeftBehindIsTakenUp() throws IOException {
    Path target = folder.resolve("a.json");
    AtomicFile killed = new AtomicFile(target, Optional.empty());
    killed.write("half");

    try (AtomicFile file = new AtomicFile(target, Optional.empty())) {
      file.write("whole");
      file.commit();
    }

    assertEquals("whole", Files.readString(target));
    assertEquals(List.of("a.json"), names(folder));
  }

  @Test
  void anOldFilesModeIsKept() throws IOException {
    Path target = Files.writeString(folder.resolve("a.json"), "old");
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-rw-rw-"));

    write(target, Optional.empty());

    assertEquals("rw-rw-rw-", mode(target));
  }

  @Test
  void aNewFileIsNoMoreOpenThanTheOneItIsMadeFrom() throws IOException {
    Path secret = Files.writeString(folder.resolve("a.txt"), "page");
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));

    write(folder.resolve("a.json"), Optional.of(secret));

    assertEquals("rw-------", mode(folder.resolve("a.json")));
  }

  @Test
  void aLinkIsReplacedAndNotFollowed() throws IOException {
    Path other = Files.writeString(folder.resolve("other"), "other");
    Path target = Files.createSymbolicLink(folder.resolve("a.json"), other);

    write(target, Optional.empty());

    assertEquals("other", Files.readString(other));
    assertFalse(Files.isSymbolicLink(target));
  }

  @Test
  void aDirectoryIsNotReplaced() throws IOException {
    Path target = Files.createDirectory(folder.resolve("a.json"));

    var refusal = assertThrows(IOException.class, () -> write(target, Optional.empty()));

    assertEquals("is a directory", refusal.getMessage());
    assertEquals(List.of("a.json"), names(folder));
  }

  private static void write(Path target, Optional<Path> like) throws IOException {
    try (AtomicFile file = new AtomicFile(target, like)) {
      file.write("new");
      file.commit();
    }
  }

  private static String mode(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  private static List<String> names(Path directory) throws IOException {
    try (var files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
