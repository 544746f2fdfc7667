package winnow.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import winnow.batch.Exit;
import winnow.batch.Inputs;
import winnow.batch.Reasons;
import winnow.batch.UsageException;
import winnow.eval.Gold;
import winnow.eval.GoldReader;

/** Which pages with gold are to be read. */
final class GoldOptions {
  @Parameters(
      paramLabel = "GOLD",
      arity = "1..*",
      description = "Files and directories of pages with gold.")
  List<String> arguments = List.of();

  @Option(
      names = "--field",
      paramLabel = "NAME",
      description = "The field that holds the page; input_text by default.")
  String field = "input_text";

  @Spec(Spec.Target.MIXEE)
  CommandSpec command;

  /** What is named on the command line; anything but files and directories is wrong use. */
  List<Path> paths() {
    return arguments.stream().map(this::path).toList();
  }

  private Path path(String argument) {
    if (argument.equals("-")) {
      throw new UsageException(command.name() + " wants files or directories, not stdin");
    }
    return Inputs.path(argument);
  }

  /** Hands on every page with the path it comes from; gives how the work ends. */
  int read(List<Path> paths, Terminal terminal, BiConsumer<Path, Gold> pages) {
    int[] exit = {Exit.DONE};
    GoldReader reader =
        new GoldReader(
            field,
            told -> {
              terminal.complain(told);
              exit[0] = Exit.PARTLY;
            });
    for (Path path : paths) {
      try {
        reader.read(path, gold -> pages.accept(path, gold));
      } catch (IOException e) {
        terminal.complain(Reasons.of(path.toString(), e));
        exit[0] = Exit.PARTLY;
      }
    }
    return exit[0];
  }
}
