package winnow.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
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
            Boolean.getBoolean("winnow.stdin.terminal"),
            Boolean.getBoolean("winnow.stdout.terminal"),
            System.getenv("NO_COLOR") != null && !System.getenv("NO_COLOR").isEmpty());
    System.exit(run(terminal, args));
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

  private static CommandLine line(Terminal terminal) {
    CommandLine line = new CommandLine(new CleanCommand(terminal));
    line.addSubcommand(new ExplainCommand(terminal));
    line.addSubcommand(new DateCommand(terminal));
    line.addSubcommand(RulesCommand.line(terminal));
    line.addSubcommand(new EvalCommand(terminal));
    line.addSubcommand(new FitCommand(terminal));
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
