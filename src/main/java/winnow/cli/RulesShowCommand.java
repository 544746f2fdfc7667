package winnow.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import winnow.batch.UsageException;
import winnow.rule.Origin;
import winnow.rule.Rule;

/** One rule's stanza, as its author wrote it. */
@Command(
    name = "show",
    sortOptions = false,
    description = {"Prints a rule as its pack has it.", ""},
    footer = {
      "",
      "Exit status: 0 done; 2 wrong use, or there is no such rule; 3 finished, but a rule was left"
          + " out.",
      "",
      "Examples:",
      "  winnow rules show en-newsletter-join"
    })
final class RulesShowCommand implements Callable<Integer> {
  @Parameters(paramLabel = "ID", description = "The rule's id, as 'winnow rules list' has it.")
  String id;

  @Mixin OwnPacks own = new OwnPacks();
  @Mixin HelpOption help = new HelpOption();

  private final Terminal terminal;

  RulesShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    OwnPacks.Packs packs = own.read(terminal);
    Origin origin = wanted(packs).origin();
    try (Output out = new Output(terminal)) {
      out.write("# " + origin.at(origin.line()) + "\n" + origin.stanza() + "\n");
    }
    return packs.exit();
  }

  private Rule wanted(OwnPacks.Packs packs) {
    return packs.all().stream()
        .flatMap(pack -> pack.rules().stream())
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> new UsageException("there is no rule '" + id + "'; see 'winnow rules list'"));
  }
}
