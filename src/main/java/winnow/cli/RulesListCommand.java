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
    description =
        "Prints id, category, language, strength and pack of every rule, and on how many lines of"
            + " the development pages it spoke and the share of chrome among them, tab-separated.")
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
    TrackRecord.Book records = TrackRecord.standard();
    try (Output out = new Output(terminal.out())) {
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
