package winnow.batch;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Goes through the tree below a directory in the order of names, without recursion. */
final class Walk {
  private static final LinkOption[] DIRECTLY = {LinkOption.NOFOLLOW_LINKS};

  private final Selection selection;
  private final Consumer<Found> found;
  private final Consumer<String> faults;
  private final Deque<Step> open = new ArrayDeque<>();

  /**
   * A file below a directory.
   *
   * @param name as messages and output say it
   */
  record Found(Path path, String name, Path below) {}

  /** A directory or file to go on with; those above it are known, to see a ring of links. */
  private record Step(Path path, String name, Path below, Set<Path> above) {}

  Walk(Selection selection, Consumer<Found> found, Consumer<String> faults) {
    this.selection = selection;
    this.found = found;
    this.faults = faults;
  }

  void through(Path directory, String name) {
    push(directory, name, Path.of(""), Set.of());
    while (!open.isEmpty()) {
      Step step = open.pop();
      try {
        look(step);
      } catch (IOException e) {
        faults.accept(Reasons.of(step.name(), e));
      }
    }
  }

  private void look(Step step) throws IOException {
    if (isDirectory(step)) {
      pushEntries(step);
    } else if (selection.takes(step.below()) && !isSpecial(step.path())) {
      found.accept(new Found(step.path(), step.name(), step.below()));
    }
  }

  // A named pipe below a directory would keep whoever opens it waiting.
  private static boolean isSpecial(Path path) throws IOException {
    try {
      return Files.readAttributes(path, BasicFileAttributes.class).isOther();
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  // Not Files.isDirectory, to which a path too long to look at is no directory.
  private boolean isDirectory(Step step) throws IOException {
    boolean follows = selection.followsLinks() || step.below().toString().isEmpty();
    LinkOption[] links = follows ? new LinkOption[0] : DIRECTLY;
    try {
      return Files.readAttributes(step.path(), BasicFileAttributes.class, links).isDirectory();
    } catch (NoSuchFileException e) {
      // A link to nothing, or gone since: told when it is read, if it is.
      return false;
    }
  }

  private void pushEntries(Step step) throws IOException {
    try {
      Set<Path> above = above(step);
      List<Path> entries = entries(step.path());
      // The last one pushed is the next one taken.
      Collections.reverse(entries);
      for (Path entry : entries) {
        Path below = step.below().resolve(entry.getFileName());
        if (selection.enters(entry, below)) {
          push(entry, step.name() + "/" + entry.getFileName(), below, above);
        }
      }
    } catch (FileSystemLoopException e) {
      faults.accept(step.name() + ": a link that leads back to a directory above it");
    }
  }

  private void push(Path path, String name, Path below, Set<Path> above) {
    open.push(new Step(path, name, below, above));
  }

  private Set<Path> above(Step step) throws IOException {
    if (!selection.followsLinks()) {
      return Set.of();
    }
    Set<Path> above = new HashSet<>(step.above());
    if (!above.add(step.path().toRealPath())) {
      throw new FileSystemLoopException(step.name());
    }
    return above;
  }

  private static List<Path> entries(Path directory) throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
      List<Path> all = new ArrayList<>();
      entries.forEach(all::add);
      Collections.sort(all);
      return all;
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  /** The entry of a directory whose name reads like this, where its bytes are no UTF-8. */
  static Optional<Path> entryCalled(Path path) {
    Path parent = path.getParent() == null ? Path.of("") : path.getParent();
    try {
      List<Path> entries = entries(parent);
      entries.removeIf(entry -> !entry.toString().equals(path.toString()));
      return entries.size() == 1 ? Optional.of(entries.get(0)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
