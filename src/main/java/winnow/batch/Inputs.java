package winnow.batch;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import winnow.read.InputFormat;

/** What there is to read: files as typed, the files below directories, stdin. */
public final class Inputs {
  private static final String STDIN = "-";
  // What Java shows for bytes of a name that are no UTF-8.
  private static final char UNREADABLE = '\ufffd';

  private final Selection selection;
  private final Optional<InputFormat> told;
  private final List<Input> found = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  /**
   * Nothing yet.
   *
   * @param told the form of all inputs, where the caller knows it
   */
  public Inputs(Selection selection, Optional<InputFormat> told) {
    this.selection = selection;
    this.told = told;
  }

  /**
   * Adds what an argument names: stdin, a file, or all that is read below a directory.
   *
   * @throws UsageException when it can be the name of nothing
   */
  public void add(String argument, Optional<String> stdinName) {
    if (argument.equals(STDIN)) {
      found.add(stdin(stdinName));
    } else {
      Path path = path(argument);
      add(path, argument, Optional.ofNullable(path.getFileName()), false);
    }
  }

  /** Adds a file or directory of a list; its whole name is its place in the tree. */
  public void addListed(String name) {
    Path path = path(name);
    add(path, name, Optional.of(path), true);
  }

  private void add(Path path, String name, Optional<Path> below, boolean isListed) {
    if (Files.isDirectory(path)) {
      Path root = isListed ? path : Path.of("");
      new Walk(selection, file -> add(file, root), faults::add).through(path, withoutSlash(name));
    } else {
      found.add(new Input(Optional.of(path), Optional.of(name), below, format(name)));
    }
  }

  private void add(Walk.Found file, Path root) {
    String name = file.name();
    found.add(
        new Input(
            Optional.of(file.path()),
            Optional.of(name),
            Optional.of(root.resolve(file.below())),
            format(name)));
  }

  private Input stdin(Optional<String> name) {
    InputFormat format = told.or(() -> name.flatMap(InputFormat::named)).orElse(InputFormat.TEXT);
    return new Input(Optional.empty(), name, name.map(Inputs::path), format);
  }

  private InputFormat format(String name) {
    return told.or(() -> InputFormat.named(name)).orElse(InputFormat.TEXT);
  }

  /**
   * The path an argument names, whether it is there or not.
   *
   * @throws UsageException when it can be the name of nothing
   */
  public static Path path(String argument) {
    if (argument.isEmpty()) {
      throw new UsageException("an argument is empty; wanted the name of a file, or '-' for stdin");
    }
    try {
      Path path = Path.of(argument);
      boolean isGarbled = argument.indexOf(UNREADABLE) >= 0 && !Files.exists(path);
      return isGarbled ? Walk.entryCalled(path).orElse(path) : path;
    } catch (InvalidPathException e) {
      throw new UsageException(argument + ": " + e.getReason());
    }
  }

  private static String withoutSlash(String name) {
    return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
  }

  /** What is to be read, in order. */
  public List<Input> found() {
    return Collections.unmodifiableList(found);
  }

  /** What could not be looked into, each with its reason. */
  public List<String> faults() {
    return Collections.unmodifiableList(faults);
  }
}
