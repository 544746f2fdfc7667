package winnow.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import winnow.rule.Rule;
import winnow.rule.RulePack;

/** One line a rule. */
@Command(
    name = "list",
    description = "Prints id, category, language, strength and pack of every rule, tab-separated.")
final class RulesListCommand implements Callable<Integer> {
  @Mixin OwnPacks own = new OwnPacks();
  @Mixin HelpOption help = new HelpOption();

  private final Terminal terminal;

  RulesListCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    OwnPacks.Packs packs = own.withShipped(terminal);
    try (Output out = new Output(terminal.out())) {
      for (RulePack pack : packs.all()) {
        for (Rule rule : pack.rules()) {
          out.write(row(rule, pack));
        }
      }
    }
    return packs.exit();
  }

  private static String row(Rule rule, RulePack pack) {
    String language = rule.language().isEmpty() ? "-" : rule.language();
    return String.join(
            "\t", rule.id(), rule.role().label(), language, rule.strength().label(), pack.name())
        + "\n";
  }
}
