package winnow.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import winnow.batch.UsageException;
import winnow.write.OutputFormat;

/** The options that say what is printed, and where it goes. */
final class WritingOptions {
  @Option(names = "--to", paramLabel = "FORM", description = "Print json (default) or text.")
  OutputFormat format = OutputFormat.JSON;

  @Option(names = "--pretty", description = "Indent the JSON; on a terminal it is indented anyway.")
  boolean pretty;

  @Option(names = "--compact", description = "One line a page, on a terminal too.")
  boolean compact;

  @Option(names = "--no-removed", description = "Leave out the list of what was removed.")
  boolean noRemoved;

  @Option(
      names = "--annotate-dates",
      description = "List the dates within the story too, with block and span.")
  boolean annotateDates;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description =
          "Write a file for each input below DIR, as the tree has it: NAME.json, NAME.jsonl for"
              + " records, NAME.txt with --to text. A file is seen whole or not at all.")
  Path directory;

  @Option(
      names = "--resume",
      description = "With -o: leave alone what is there and as it would be written now.")
  boolean resume;

  @Option(
      names = "--check",
      description =
          "Write nothing; tell what would be removed of each page, and exit with 1 if anything.")
  boolean check;

  @Option(
      names = "--dry-run",
      description = "Read and write nothing; list what would be read, and where it would go.")
  boolean dryRun;

  Optional<Path> directory() {
    return Optional.ofNullable(directory);
  }

  /** What cannot be asked for together is told. */
  void require() {
    if (resume && directory == null) {
      throw new UsageException("--resume: there is nothing to resume without -o DIR");
    }
    if (check && directory != null) {
      throw new UsageException("--check writes nothing, and -o wants files written");
    }
    if (directory != null && directory.toString().isEmpty()) {
      throw new UsageException("-o: the name of the directory is empty");
    }
  }

  OutputFormat.Style style(Terminal terminal) {
    boolean onTerminal = directory == null && terminal.stdoutIsTerminal();
    return new OutputFormat.Style(pretty || (onTerminal && !compact), !noRemoved);
  }
}
