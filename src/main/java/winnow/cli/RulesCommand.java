package winnow.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The rules: which there are, what one says, and whether a pack keeps its promises. */
@Command(
    name = "rules",
    description = {"Lists, shows and checks rules.", ""},
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Exit status: 0 done; 1 check found a fault; 2 wrong use; 3 finished, but a rule was left out.",
      "",
      "Examples:",
      "  winnow rules list",
      "  winnow rules show en-newsletter-join",
      "  winnow rules check own.rules"
    })
final class RulesCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin HelpOption help = new HelpOption();

  static CommandLine line(Terminal terminal) {
    CommandLine line = new CommandLine(new RulesCommand());
    line.addSubcommand(new RulesListCommand(terminal));
    line.addSubcommand(new RulesShowCommand(terminal));
    line.addSubcommand(new RulesCheckCommand(terminal));
    return line;
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "winnow rules: say list, show ID or check PACK");
  }
}
