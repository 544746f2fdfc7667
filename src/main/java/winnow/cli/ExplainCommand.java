package winnow.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import winnow.read.InputFormat;
import winnow.read.NotTextException;
import winnow.write.Explanation;

/** Shows why each line of a page was kept or removed. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description =
        "Shows a page line by line: kept or removed, as what, and everything that weighed.")
final class ExplainCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", arity = "1", description = "The page; '-' is stdin.")
  String argument;

  @Option(names = "--color", paramLabel = "WHEN", description = "auto (default), always or never.")
  Colour colour = Colour.AUTO;

  @Mixin CleaningOptions cleaning = new CleaningOptions();

  private final Terminal terminal;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    CleaningOptions.Cleaner cleaner = cleaning.cleaner(terminal);
    Inputs.Input input =
        Inputs.of(java.util.List.of(argument), Optional.empty(), terminal).found().get(0);
    try (Output out = new Output(terminal.out())) {
      var page = InputFormat.TEXT.read(Reading.source(input, terminal), cleaning.charset());
      out.write(Explanation.of(cleaner.winnow().judge(page), colour.isOn(terminal)));
      return cleaner.rulesLeftOut() ? Exit.PARTLY : Exit.DONE;
    } catch (NotTextException e) {
      terminal.complain(argument + ": " + e.getMessage());
    } catch (Reading.UnreadableException e) {
      terminal.complain(e.getMessage());
    }
    return Exit.PARTLY;
  }
}
