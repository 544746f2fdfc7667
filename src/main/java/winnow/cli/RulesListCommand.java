package winnow.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import winnow.rule.Rule;
import winnow.rule.RulePack;
import winnow.rule.TrackRecord;

/** One line a rule. */
@Command(
    name = "list",
    sortOptions = false,
    description = {
      "Prints a line for every rule.",
      "",
      "It has, parted by tabs: id, category, language, strength and pack; on how many lines of the"
          + " development pages the rule spoke, and what share of these is chrome.",
      ""
    },
    footer = {
      "",
      "Exit status: 0 done; 2 wrong use; 3 finished, but a rule was left out.",
      "",
      "Examples:",
      "  winnow rules list | grep -w mailing-list",
      "  winnow rules list --rules own.rules | cut -f 1"
    })
final class RulesListCommand implements Callable<Integer> {
  @Mixin OwnPacks own = new OwnPacks();
  @Mixin HelpOption help = new HelpOption();

  private final Terminal terminal;

  RulesListCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    OwnPacks.Packs packs = own.read(terminal);
    TrackRecord.Book records = TrackRecord.standard();
    try (Output out = new Output(terminal)) {
      for (RulePack pack : packs.all()) {
        for (Rule rule : pack.rules()) {
          out.write(row(rule, pack, records.of(rule)));
        }
      }
    }
    return packs.exit();
  }

  private static String row(Rule rule, RulePack pack, TrackRecord record) {
    String language = rule.language().isEmpty() ? "-" : rule.language();
    return String.join(
            "\t",
            rule.id(),
            rule.role().label(),
            language,
            rule.strength().label(),
            pack.name(),
            String.valueOf(record.hits()),
            precision(record))
        + "\n";
  }

  private static String precision(TrackRecord record) {
    OptionalDouble share = record.precision();
    return share.isPresent() ? String.format(Locale.ROOT, "%.3f", share.getAsDouble()) : "-";
  }
}
