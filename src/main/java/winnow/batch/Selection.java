package winnow.batch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import winnow.read.InputFormat;

/**
 * Which entries of a directory are read.
 *
 * @param include when not empty, only files these match; else those whose names tell a form
 * @param exclude files and directories that are left out
 * @param apart a directory never entered: the one that is written to
 */
public record Selection(
    Globs include, Globs exclude, boolean hidden, boolean followsLinks, Optional<Path> apart) {
  public Selection {
    requireNonNull(include, "include");
    requireNonNull(exclude, "exclude");
    requireNonNull(apart, "apart");
  }

  /** What is read where nothing else is asked for. */
  public static Selection usual() {
    Globs none = Globs.of("", List.of());
    return new Selection(none, none, false, false, Optional.empty());
  }

  boolean enters(Path entry, Path below) {
    boolean isShown = hidden || !entry.getFileName().toString().startsWith(".");
    boolean isOwn = followsLinks || !Files.isSymbolicLink(entry);
    return isShown && isOwn && !exclude.matches(below) && !isApart(entry);
  }

  boolean takes(Path below) {
    return include.isEmpty()
        ? InputFormat.named(below.toString()).isPresent()
        : include.matches(below);
  }

  private boolean isApart(Path entry) {
    try {
      return apart.isPresent() && Files.exists(apart.get()) && Files.isSameFile(entry, apart.get());
    } catch (IOException e) {
      return false;
    }
  }
}
