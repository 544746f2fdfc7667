package winnow.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import winnow.Winnow;
import winnow.text.Document;
import winnow.write.Explanation;

/** Shows why each line of a page was kept or removed. */
@Command(
    name = "explain",
    description =
        "Shows a page line by line: kept or removed, as what, and everything that weighed.")
final class ExplainCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", arity = "1", description = "The page; '-' is stdin.")
  String argument;

  @Option(names = "--color", paramLabel = "WHEN", description = "auto (default), always or never.")
  Colour colour = Colour.AUTO;

  @Mixin CleaningOptions cleaning = new CleaningOptions();
  @Mixin HelpOption help = new HelpOption();

  private final Terminal terminal;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Inputs.Input page = page();
    Cleaner cleaner = cleaning.cleaner(terminal);
    try (Output out = new Output(terminal.out())) {
      int exit = cleaner.reading().read(page, read -> out.write(explained(read, cleaner.winnow())));
      return Exit.worst(exit, cleaner.exit());
    }
  }

  private Inputs.Input page() {
    Inputs.Input input = Inputs.named(argument, Optional.empty());
    if (input.isDirectory()) {
      throw new UsageException("explain wants one file; " + argument + " is a directory");
    }
    return input;
  }

  private String explained(Document page, Winnow winnow) {
    return Explanation.of(winnow.judge(page), colour.isOn(terminal));
  }
}
