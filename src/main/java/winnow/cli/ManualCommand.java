package winnow.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import winnow.batch.Exit;
import winnow.batch.UsageException;

/** The manual, made of what the commands say of themselves. */
@Command(
    name = "manual",
    sortOptions = false,
    description = {
      "Prints the manual page of winnow or of one of its commands.",
      "",
      "The page is roff, as man reads it.",
      ""
    },
    footer = {
      "",
      "Exit status: 0 done; 2 wrong use; 3 a page could not be written.",
      "",
      "Examples:",
      "  winnow manual | man -l -",
      "  winnow manual rules check | man -l -",
      "  winnow manual -o ~/.local/share/man/man1"
    })
final class ManualCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "COMMAND",
      description = "A command, such as 'explain' or 'rules check'; none means winnow itself.")
  List<String> names = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Write the pages of all commands there: winnow.1, winnow-explain.1 and so on.")
  Path folder;

  @Mixin HelpOption help = new HelpOption();

  @Spec CommandSpec spec;

  private final Terminal terminal;

  ManualCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (folder != null) {
      writeAll();
      return Exit.DONE;
    }
    String page = ManualPage.roff(wanted(), Release.shipped());
    try (Output out = new Output(terminal)) {
      out.write(page);
    }
    return Exit.DONE;
  }

  private void writeAll() throws IOException {
    if (!names.isEmpty()) {
      throw new UsageException("-o writes all pages; leave out " + names);
    }
    Files.createDirectories(folder);
    Release release = Release.shipped();
    for (CommandSpec command : Completions.all(spec.root()).toList()) {
      Path file = folder.resolve(ManualPage.fileName(command));
      Files.writeString(file, ManualPage.roff(command, release));
    }
  }

  private CommandSpec wanted() {
    CommandSpec found = spec.root();
    for (String name : names) {
      found = below(found, name);
    }
    return found;
  }

  private static CommandSpec below(CommandSpec command, String name) {
    List<CommandSpec> all = Completions.subcommands(command).toList();
    return all.stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    command.qualifiedName(" ")
                        + " has no command '"
                        + name
                        + "'; it has "
                        + all.stream().map(CommandSpec::name).toList()));
  }
}
