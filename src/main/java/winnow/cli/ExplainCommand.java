package winnow.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import winnow.Winnow;
import winnow.batch.Batch;
import winnow.batch.Cleaned;
import winnow.batch.Destination;
import winnow.batch.Exit;
import winnow.batch.Inputs;
import winnow.batch.Selection;
import winnow.batch.UsageException;
import winnow.judge.Judgement;
import winnow.read.Incoming;
import winnow.write.Explanation;

/** Shows why each line of a page was kept or removed. */
@Command(
    name = "explain",
    sortOptions = false,
    description = {
      "Shows a page line by line: kept or removed, as what, and everything that weighed.",
      ""
    },
    footer = {
      "",
      "Exit status: 0 done; 2 wrong use; 3 finished, but the page could not be read or a rule was"
          + " left out.",
      "",
      "Examples:",
      "  winnow explain page.txt",
      "  winnow explain --color always page.txt | less -R"
    })
final class ExplainCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", arity = "1", description = "The page; '-' is stdin.")
  String argument;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "When to colour: auto (default), always or never.")
  Colour colour = Colour.AUTO;

  @Mixin ReadingOptions reading = new ReadingOptions();
  @Mixin CleaningOptions cleaning = new CleaningOptions();
  @Mixin HelpOption help = new HelpOption();

  private final Terminal terminal;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Inputs inputs = new Inputs(Selection.usual(), reading.format());
    if (Files.isDirectory(Inputs.path(argument))) {
      throw new UsageException("explain wants one file; " + argument + " is a directory");
    }
    inputs.add(argument, Optional.empty());
    Cleaner cleaner = cleaning.cleaner(terminal);
    Tally tally = new Tally(terminal, List.of(), false);
    Batch batch =
        new Batch(
            terminal.in(),
            reading.options(),
            (input, incoming) -> explained(incoming, cleaner.winnow()),
            tally);
    try (Destination printed = new Printed(new Output(terminal))) {
      int exit = batch.run(inputs.found(), 1, printed);
      return Exit.worst(exit, Exit.worst(cleaner.exit(), tally.end(cleaner.rules())));
    }
  }

  private Cleaned explained(Incoming incoming, Winnow winnow) {
    Judgement judgement = winnow.judge(incoming.page());
    String head = incoming.id().map(id -> "id " + id.text() + "\n").orElse("");
    String told = Explanation.of(judgement, colour.isOn(terminal));
    return new Cleaned(head + told, judgement.verdicts().size(), List.of());
  }
}
