package winnow.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import picocli.CommandLine;

/** The program's door: the only code that knows the process it runs in. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    PrintWriter err =
        new PrintWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8),
            true);
    Terminal terminal =
        new Terminal(
            // Buffered, since a bare file stream would ask a pipe for its length.
            new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
            // Not System.out, which swallows the error of a closed pipe and works on.
            new FileOutputStream(FileDescriptor.out),
            err,
            // The launcher asks the shell; Java cannot tell stdin's terminal from stdout's.
            new Terminal.Ends(
                Boolean.getBoolean("winnow.stdin.terminal"),
                Boolean.getBoolean("winnow.stdout.terminal"),
                Boolean.getBoolean("winnow.stderr.terminal"),
                Boolean.getBoolean("winnow.stdout.pipe")),
            System.getenv("NO_COLOR") != null && !System.getenv("NO_COLOR").isEmpty(),
            host());
    System.exit(run(terminal, args));
  }

  private static Host host() {
    Runtime runtime = Runtime.getRuntime();
    return new Host(
        runtime.availableProcessors(),
        System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")",
        InstantSource.system(),
        last -> runtime.addShutdownHook(new Thread(last)));
  }

  /** Runs one command line; tests call this. */
  static int run(Terminal terminal, String... args) {
    try {
      return line(terminal).execute(args);
    } catch (Throwable e) {
      // picocli hands exceptions to the handler; what lands here is an Error.
      return Failure.of(e).tell(terminal);
    }
  }

  /** The whole command line, not yet run. */
  static CommandLine line(Terminal terminal) {
    CommandLine line = new CommandLine(new CleanCommand(terminal));
    line.addSubcommand(new ExplainCommand(terminal));
    line.addSubcommand(new DateCommand(terminal));
    line.addSubcommand(RulesCommand.line(terminal));
    line.addSubcommand(new EvalCommand(terminal));
    line.addSubcommand(new FitCommand(terminal));
    line.addSubcommand(new CompletionCommand(terminal));
    line.addSubcommand(new ManualCommand(terminal));
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
