package winnow.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import winnow.rule.Promises;
import winnow.rule.Rule;
import winnow.rule.RulePack;
import winnow.rule.StandardPacks;

/** The rules: which there are, what one says, and whether a pack keeps its promises. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    description = "Lists, shows and checks rules.")
final class RulesCommand implements Callable<Integer> {
  @CommandLine.Spec CommandLine.Model.CommandSpec spec;

  static CommandLine line(Terminal terminal) {
    CommandLine line = new CommandLine(new RulesCommand());
    line.addSubcommand(new ListCommand(terminal));
    line.addSubcommand(new ShowCommand(terminal));
    line.addSubcommand(new CheckCommand(terminal));
    return line;
  }

  @Override
  public Integer call() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "winnow rules: say list, show ID or check PACK");
  }

  private static List<RulePack> packs(List<Path> own) {
    return StandardPacks.and(own.stream().map(CleaningOptions::readPack).toList());
  }

  /** One line a rule. */
  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description =
          "Prints id, category, language, strength and pack of every rule, tab-separated.")
  static final class ListCommand implements Callable<Integer> {
    @Option(names = "--rules", paramLabel = "PACK", description = "List this file's rules too.")
    List<Path> own = List.of();

    private final Terminal terminal;

    ListCommand(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
      try (Output out = new Output(terminal.out())) {
        for (RulePack pack : packs(own)) {
          for (Rule rule : pack.rules()) {
            out.write(row(rule, pack));
          }
        }
      }
      return Exit.DONE;
    }

    private static String row(Rule rule, RulePack pack) {
      String language = rule.language().isEmpty() ? "-" : rule.language();
      return String.join(
              "\t", rule.id(), rule.role().label(), language, rule.strength().label(), pack.name())
          + "\n";
    }
  }

  /** One rule's stanza, as its author wrote it. */
  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "Prints a rule as its pack has it.")
  static final class ShowCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ID", description = "The rule's id.")
    String id;

    @Option(names = "--rules", paramLabel = "PACK", description = "Look in this file too.")
    List<Path> own = List.of();

    private final Terminal terminal;

    ShowCommand(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
      for (RulePack pack : packs(own)) {
        for (Rule rule : pack.rules()) {
          if (rule.id().equals(id)) {
            try (Output out = new Output(terminal.out())) {
              out.write(
                  "# "
                      + rule.origin().at(rule.origin().line())
                      + "\n"
                      + rule.origin().stanza()
                      + "\n");
            }
            return Exit.DONE;
          }
        }
      }
      throw new UsageException("there is no rule '" + id + "'; see 'winnow rules list'");
    }
  }

  /** Whether packs can be read and keep their promises. */
  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = "Reads rule packs and runs their examples; each fault is a line on stderr.")
  static final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PACK", arity = "1..*", description = "Rule pack files.")
    List<Path> files;

    private final Terminal terminal;

    CheckCommand(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
      int faults = 0;
      try (Output out = new Output(terminal.out())) {
        for (Path file : files) {
          RulePack pack = CleaningOptions.readPack(file);
          List<String> broken = Promises.broken(pack);
          pack.mistakes().forEach(terminal.err()::println);
          broken.forEach(terminal.err()::println);
          faults += pack.mistakes().size() + broken.size();
          out.write(summary(file, pack));
        }
      }
      return faults == 0 ? Exit.DONE : Exit.NO;
    }

    private static String summary(Path file, RulePack pack) {
      int examples = pack.rules().stream().mapToInt(rule -> rule.examples().size()).sum();
      return String.format(
          Locale.ROOT, "%s: %d rules, %d examples\n", file, pack.rules().size(), examples);
    }
  }
}
