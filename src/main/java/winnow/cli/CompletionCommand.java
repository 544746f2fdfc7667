package winnow.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import winnow.batch.Exit;

/** What makes a shell complete winnow's command line. */
@Command(
    name = "completion",
    sortOptions = false,
    description = {
      "Prints a script that lets a shell complete commands, options and files.",
      "",
      "The examples are lines for ~/.bashrc, ~/.zshrc and ~/.config/fish/config.fish.",
      ""
    },
    footer = {
      "",
      "Exit status: 0 done; 2 wrong use.",
      "",
      "Examples:",
      "  source <(winnow completion bash)",
      "  source <(winnow completion zsh)",
      "  winnow completion fish | source"
    })
final class CompletionCommand implements Callable<Integer> {
  @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
  Shell shell;

  @Mixin HelpOption help = new HelpOption();

  @Spec CommandSpec spec;

  private final Terminal terminal;

  CompletionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try (Output out = new Output(terminal)) {
      out.write(shell.script(spec.root()));
    }
    return Exit.DONE;
  }
}
