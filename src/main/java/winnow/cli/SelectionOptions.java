package winnow.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import winnow.batch.Globs;
import winnow.batch.Inputs;
import winnow.batch.Reasons;
import winnow.batch.Selection;
import winnow.batch.UsageException;
import winnow.read.InputFormat;

/** What is to be read, and which files of a directory. */
final class SelectionOptions {
  private static final String STDIN = "-";

  @Parameters(paramLabel = "FILE|DIR|-", description = "What to read; '-' is stdin.")
  List<String> arguments = List.of();

  @Option(
      names = "--files-from",
      paramLabel = "FILE",
      description = "Read the files and directories named there too, one a line; '-' is stdin.")
  String list;

  @Option(
      names = {"-0", "--null"},
      description = "The names in --files-from end with a NUL byte.")
  boolean endsWithNul;

  @Option(
      names = "--include",
      paramLabel = "GLOB",
      description =
          "Of a directory, read only the files that match, whatever their ending; a glob with a '/'"
              + " is for the path below the directory.")
  List<String> include = List.of();

  @Option(
      names = "--exclude",
      paramLabel = "GLOB",
      description = "Of a directory, leave out the files and directories that match.")
  List<String> exclude = List.of();

  @Option(names = "--hidden", description = "Read hidden files and directories too.")
  boolean hidden;

  @Option(names = "--follow", description = "Follow symbolic links below a directory.")
  boolean follow;

  @Option(names = "--stdin-name", paramLabel = "NAME", description = "What to call stdin.")
  String stdinName;

  /** Whether stdin is to be read for want of anything else. */
  boolean isEmpty() {
    return arguments.isEmpty() && list == null;
  }

  /**
   * All there is to read.
   *
   * @param apart the directory that is written to, which is not read
   */
  Inputs inputs(Terminal terminal, Optional<InputFormat> format, Optional<Path> apart) {
    Globs wanted = Globs.of("--include", include);
    Globs unwanted = Globs.of("--exclude", exclude);
    Inputs inputs = new Inputs(new Selection(wanted, unwanted, hidden, follow, apart), format);
    List<String> all = isEmpty() ? List.of(STDIN) : arguments;
    requireOneReader(all);
    all.forEach(argument -> inputs.add(argument, Optional.ofNullable(stdinName)));
    if (list != null) {
      listed(terminal).forEach(inputs::addListed);
    }
    return inputs;
  }

  private void requireOneReader(List<String> all) {
    long readers = all.stream().filter(STDIN::equals).count() + (STDIN.equals(list) ? 1 : 0);
    if (readers > 1) {
      throw new UsageException("stdin can be read once only; '-' stands there twice");
    }
  }

  private Stream<String> listed(Terminal terminal) {
    try (InputStream in =
        list.equals(STDIN) ? terminal.in() : Files.newInputStream(Inputs.path(list))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Stream<String> names = endsWithNul ? Stream.of(text.split("\0")) : text.lines();
      return names.filter(name -> !name.isEmpty());
    } catch (IOException e) {
      throw new UsageException("--files-from " + Reasons.of(list, e));
    }
  }
}
