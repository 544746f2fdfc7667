package winnow.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import winnow.batch.Exit;
import winnow.rule.Promises;
import winnow.rule.RulePack;

/** Whether packs can be read and keep their promises. */
@Command(
    name = "check",
    sortOptions = false,
    description = {
      "Reads rule packs and runs their examples.",
      "",
      "Each fault is a line on stderr, with its file and line.",
      ""
    },
    footer = {
      "",
      "Exit status: 0 all is well; 1 a rule is broken or an example fails; 2 wrong use, or a file"
          + " could not be read.",
      "",
      "Examples:",
      "  winnow rules check own.rules"
    })
final class RulesCheckCommand implements Callable<Integer> {
  @Parameters(paramLabel = "PACK", arity = "1..*", description = "Rule pack files.")
  List<Path> files;

  @Mixin HelpOption help = new HelpOption();

  private final Terminal terminal;

  RulesCheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    // All are read first: a file that cannot be is wrong use, and nothing is done then.
    Map<Path, RulePack> packs = new LinkedHashMap<>();
    files.forEach(file -> packs.put(file, OwnPacks.read(file)));
    int exit = Exit.DONE;
    try (Output out = new Output(terminal)) {
      for (Map.Entry<Path, RulePack> each : packs.entrySet()) {
        List<String> faults = faults(each.getValue());
        faults.forEach(terminal.err()::println);
        exit = faults.isEmpty() ? exit : Exit.NO;
        out.write(summary(each.getKey(), each.getValue()));
      }
    }
    return exit;
  }

  private static List<String> faults(RulePack pack) {
    return Stream.concat(pack.mistakes().stream(), Promises.broken(pack).stream()).toList();
  }

  private static String summary(Path file, RulePack pack) {
    int examples = pack.rules().stream().mapToInt(rule -> rule.examples().size()).sum();
    return String.format(
        Locale.ROOT, "%s: %d rules, %d examples\n", file, pack.rules().size(), examples);
  }
}
