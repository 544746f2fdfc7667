package winnow.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine;

/** The command line as picocli knows it. */
final class Grammar {
  private Grammar() {}

  /** All of it, not yet run. */
  static CommandLine whole(Terminal terminal) {
    return with(EnumSet.allOf(Subcommand.class), terminal);
  }

  /**
   * Runs a command line, whatever its words.
   *
   * @throws IOException when what picocli prints cannot be written
   */
  static int execute(Terminal terminal, String... words) throws IOException {
    // Only help and complaints list the subcommands that are not called, and those take longer to
    // make than all the rest to read.
    CommandLine line = with(Subcommand.wantedBy(words), terminal);
    // A writer of Java's swallows the error of a full disk.
    StringWriter printed = new StringWriter();
    line.setOut(new PrintWriter(printed));
    line.setParameterExceptionHandler((e, args) -> again(words, terminal, printed));
    line.setExecutionStrategy(
        parsed ->
            parsed.isUsageHelpRequested()
                ? again(words, terminal, printed)
                : new CommandLine.RunLast().execute(parsed));
    int exit = line.execute(words);
    print(printed.toString(), terminal);
    return exit;
  }

  private static int again(String[] words, Terminal terminal, StringWriter printed) {
    return whole(terminal).setOut(new PrintWriter(printed)).execute(words);
  }

  /** Prints what {@code --help} prints. */
  static void help(Terminal terminal) throws IOException {
    print(whole(terminal).getUsageMessage(), terminal);
  }

  private static void print(String text, Terminal terminal) throws IOException {
    if (!text.isEmpty()) {
      try (Output out = new Output(terminal)) {
        out.write(text);
      }
    }
  }

  private static CommandLine with(Set<Subcommand> subcommands, Terminal terminal) {
    CommandLine line = new CommandLine(new CleanCommand(terminal));
    subcommands.forEach(each -> line.addSubcommand(each.line(terminal)));
    line.getCommandSpec().usageMessage().commandListHeading("%nCommands:%n");
    line.getCommandSpec().versionProvider(() -> Release.shipped().lines(terminal.host().java()));
    line.setErr(terminal.err());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    // A category may be called as a subcommand is: --no-category date.
    line.setAllowSubcommandsAsOptionParameters(true);
    line.setUsageHelpAutoWidth(false);
    line.setExecutionExceptionHandler((e, failed, parsed) -> Failure.of(e).tell(terminal));
    return line;
  }
}
