package winnow.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
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

  /** Runs a command line, whatever its words. */
  static int execute(Terminal terminal, String... words) {
    // Only help and complaints list the subcommands that are not called, and those take longer to
    // make than all the rest to read.
    CommandLine line = with(Subcommand.wantedBy(words), terminal);
    line.setParameterExceptionHandler((e, args) -> whole(terminal).execute(words));
    line.setExecutionStrategy(
        parsed ->
            parsed.isUsageHelpRequested()
                ? whole(terminal).execute(words)
                : new CommandLine.RunLast().execute(parsed));
    return line.execute(words);
  }

  private static CommandLine with(Set<Subcommand> subcommands, Terminal terminal) {
    CommandLine line = new CommandLine(new CleanCommand(terminal));
    subcommands.forEach(each -> line.addSubcommand(each.line(terminal)));
    line.getCommandSpec().usageMessage().commandListHeading("%nCommands:%n");
    line.getCommandSpec().versionProvider(() -> Release.shipped().lines(terminal.host().java()));
    line.setErr(terminal.err());
    line.setOut(
        new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8), true));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    // A category may be called as a subcommand is: --no-category date.
    line.setAllowSubcommandsAsOptionParameters(true);
    line.setUsageHelpAutoWidth(false);
    line.setExecutionExceptionHandler((e, failed, parsed) -> Failure.of(e).tell(terminal));
    return line;
  }
}
