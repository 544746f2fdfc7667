package winnow.cli;

import picocli.CommandLine.Option;

/** The help of a subcommand; the version is the whole program's. */
final class HelpOption {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help message and exit.")
  boolean help;
}
