package winnow.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the arguments name: files as typed, the text files below directories, stdin. */
final class Inputs {
  private static final List<String> TEXT = List.of(".txt", ".text", ".md");

  private final Terminal terminal;
  private final List<Input> found = new ArrayList<>();
  private boolean failed;

  /**
   * One page to read.
   *
   * @param path empty for stdin
   * @param name what the output calls it
   */
  record Input(Optional<Path> path, Optional<String> name) {}

  private Inputs(Terminal terminal) {
    this.terminal = terminal;
  }

  static Inputs of(List<String> arguments, Optional<String> stdinName, Terminal terminal) {
    Inputs inputs = new Inputs(terminal);
    List<String> all = arguments.isEmpty() ? List.of("-") : arguments;
    for (String argument : all) {
      if (argument.equals("-")) {
        inputs.found.add(new Input(Optional.empty(), stdinName));
      } else {
        inputs.add(Path.of(argument), argument);
      }
    }
    return inputs;
  }

  List<Input> found() {
    return found;
  }

  /** Whether a directory could not be read. */
  boolean failed() {
    return failed;
  }

  private void add(Path path, String name) {
    if (Files.isDirectory(path)) {
      walk(path, name.endsWith("/") ? name.substring(0, name.length() - 1) : name);
    } else {
      found.add(new Input(Optional.of(path), Optional.of(name)));
    }
  }

  private void walk(Path directory, String name) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
      try (Stream<Path> sorted = inOrder(entries)) {
        sorted.forEach(entry -> addEntry(entry, name + "/" + entry.getFileName()));
      }
    } catch (IOException e) {
      failed = true;
      terminal.complain(Reasons.of(name, e));
    }
  }

  private static Stream<Path> inOrder(DirectoryStream<Path> entries) {
    List<Path> all = new ArrayList<>();
    entries.forEach(all::add);
    return all.stream().sorted();
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
