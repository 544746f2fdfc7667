package winnow.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import winnow.Winnow;
import winnow.article.Article;
import winnow.article.StoryDate;
import winnow.write.OutputFormat;
import winnow.write.Page;

/** The main job: pages in, clean JSON out. */
@Command(
    name = "winnow",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    sortOptions = false,
    synopsisSubcommandLabel = "",
    description = {
      "Separates the story of a web page's text from the chrome around it.",
      "",
      "Reads the named files, the text files below the named directories, or stdin, and prints"
          + " one JSON object a page: title, section, source, author, dates, body, and every line"
          + " that was removed, with the rule that decided.",
      ""
    },
    footer = {
      "",
      "Exit status: 0 done; 1 the answer is no; 2 wrong use, nothing done; 3 finished, but an"
          + " input failed or a rule was left out.",
      "",
      "Examples:",
      "  winnow page.txt",
      "  curl -s URL | html2text | winnow --to text",
      "  winnow pages/ | jq -r .title"
    })
final class CleanCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE|DIR|-", description = "What to read; '-' is stdin.")
  List<String> arguments = List.of();

  @Option(names = "--to", paramLabel = "FORM", description = "Print json (default) or text.")
  OutputFormat format = OutputFormat.JSON;

  @Option(names = "--pretty", description = "Indent the JSON; on a terminal it is indented anyway.")
  boolean pretty;

  @Option(names = "--compact", description = "One line a page, on a terminal too.")
  boolean compact;

  @Option(names = "--no-removed", description = "Leave out the list of what was removed.")
  boolean noRemoved;

  @Option(
      names = "--annotate-dates",
      description = "List the dates within the story too, with block and span.")
  boolean annotateDates;

  @Option(names = "--stdin-name", paramLabel = "NAME", description = "What to call stdin.")
  String stdinName;

  @Mixin CleaningOptions cleaning = new CleaningOptions();

  @Spec CommandSpec spec;

  private final Terminal terminal;

  CleanCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (arguments.isEmpty() && terminal.stdinIsTerminal()) {
      spec.commandLine().usage(spec.commandLine().getOut());
      return Exit.DONE;
    }
    Cleaner cleaner = cleaning.cleaner(terminal);
    Inputs inputs = Inputs.of(arguments, Optional.ofNullable(stdinName));
    inputs.faults().forEach(terminal::complain);
    int exit = Exit.worst(cleaner.exit(), inputs.faults().isEmpty() ? Exit.DONE : Exit.PARTLY);
    try (Output out = new Output(terminal.out())) {
      for (Inputs.Input input : inputs.found()) {
        exit = Exit.worst(exit, clean(input, cleaner, out));
      }
    }
    return exit;
  }

  private int clean(Inputs.Input input, Cleaner cleaner, Output out) throws IOException {
    Winnow winnow = cleaner.winnow();
    return cleaner
        .reading()
        .read(input, page -> out.write(cleaned(input, winnow.clean(page), winnow)));
  }

  private String cleaned(Inputs.Input input, Article article, Winnow winnow) {
    return format.write(new Page(input.name(), article, dates(article, winnow)), style());
  }

  private Optional<List<StoryDate>> dates(Article article, Winnow winnow) {
    return annotateDates ? Optional.of(winnow.datesIn(article)) : Optional.empty();
  }

  private OutputFormat.Style style() {
    boolean indent = pretty || (terminal.stdoutIsTerminal() && !compact);
    return new OutputFormat.Style(indent, !noRemoved);
  }
}
