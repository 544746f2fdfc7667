package winnow.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the arguments name: files as typed, the text files below directories, stdin. */
final class Inputs {
  private static final List<String> TEXT = List.of(".txt", ".text", ".md");
  private static final String STDIN = "-";

  private final List<Input> found = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  /**
   * One thing to read.
   *
   * @param path empty for stdin
   * @param name what the output calls it
   */
  record Input(Optional<Path> path, Optional<String> name) {
    boolean isDirectory() {
      return path.isPresent() && Files.isDirectory(path.get());
    }

    /** What messages call it. */
    String label() {
      return name.orElse("stdin");
    }
  }

  /** What the arguments name; stdin when there are none. */
  static Inputs of(List<String> arguments, Optional<String> stdinName) {
    Inputs inputs = new Inputs();
    List<String> all = arguments.isEmpty() ? List.of(STDIN) : arguments;
    for (Input input : all.stream().map(argument -> named(argument, stdinName)).toList()) {
      if (input.isDirectory()) {
        inputs.walk(input.path().get(), withoutSlash(input.label()));
      } else {
        inputs.found.add(input);
      }
    }
    return inputs;
  }

  /** What one argument names, whether it is there or not. */
  static Input named(String argument, Optional<String> stdinName) {
    if (argument.isEmpty()) {
      throw new UsageException("an argument is empty; wanted the name of a file, or '-' for stdin");
    }
    if (argument.equals(STDIN)) {
      return new Input(Optional.empty(), stdinName);
    }
    try {
      return new Input(Optional.of(Path.of(argument)), Optional.of(argument));
    } catch (InvalidPathException e) {
      throw new UsageException(argument + ": " + e.getReason());
    }
  }

  private static String withoutSlash(String name) {
    return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
  }

  List<Input> found() {
    return Collections.unmodifiableList(found);
  }

  /** What could not be looked into, each with its reason. */
  List<String> faults() {
    return Collections.unmodifiableList(faults);
  }

  private void walk(Path directory, String name) {
    try {
      for (Path entry : entries(directory)) {
        addEntry(entry, name + "/" + entry.getFileName());
      }
    } catch (IOException e) {
      faults.add(Reasons.of(name, e));
    }
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

  private void addEntry(Path entry, String name) {
    boolean isSkipped =
        name.substring(name.lastIndexOf('/') + 1).startsWith(".") || Files.isSymbolicLink(entry);
    if (isSkipped) {
      return;
    }
    if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
      walk(entry, name);
    } else if (isText(name)) {
      found.add(new Input(Optional.of(entry), Optional.of(name)));
    }
  }

  private static boolean isText(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return TEXT.stream().anyMatch(small::endsWith);
  }
}
