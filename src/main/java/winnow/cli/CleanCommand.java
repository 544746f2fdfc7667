package winnow.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import winnow.batch.Batch;
import winnow.batch.Destination;
import winnow.batch.Exit;
import winnow.batch.Input;
import winnow.batch.Inputs;
import winnow.batch.Mirror;
import winnow.batch.Targets;
import winnow.batch.UsageException;
import winnow.write.OutputFormat;

/** The main job: pages in, clean JSON out. */
@Command(
    name = "winnow",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    synopsisSubcommandLabel = "",
    description = {
      "Separates the story of a web page's text from the chrome around it.",
      "",
      "Reads the named files, the text files, JSON Lines and web archives below the named"
          + " directories, or stdin, and prints one JSON object a page: title, section, source,"
          + " author, dates, body, and every line that was removed, with the rule that decided.",
      ""
    },
    footer = {
      "",
      "Exit status: 0 done; 1 the answer is no; 2 wrong use, nothing done; 3 finished, but an"
          + " input failed or a rule was left out; 130 or 143 stopped by a signal.",
      "",
      "Examples:",
      "  winnow page.txt",
      "  curl -s URL | html2text | winnow --to text",
      "  winnow pages/ | jq -r .title",
      "  zcat crawl.jsonl.gz | winnow --from jsonl --id-field url",
      "  winnow -o clean --resume pages/"
    })
final class CleanCommand implements Callable<Integer> {
  private static final int MOST_JOBS = 1000;

  @Mixin SelectionOptions selection = new SelectionOptions();
  @Mixin ReadingOptions reading = new ReadingOptions();
  @Mixin WritingOptions writing = new WritingOptions();
  @Mixin CleaningOptions cleaning = new CleaningOptions();

  @Option(
      names = "--learn-from-input",
      description =
          "Read all inputs twice: first to learn from what recurs on the pages of each site, as"
              + " 'winnow learn' does, then to clean them.")
  boolean learns;

  @Mixin SiteOptions sites = new SiteOptions();

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "How many pages to clean at once; all cores by default. The order stays.")
  Integer jobs;

  @Option(
      names = {"-q", "--quiet"},
      description = "Complain of no input and no rule; the exit status tells.")
  boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Tell at the end, on stderr, what was done and removed.")
  boolean verbose;

  // Nobody's without options; -o is one.
  @Spec CommandSpec spec;

  private final Terminal terminal;

  CleanCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** For inputs without an option. */
  static CleanCommand of(Terminal terminal, List<String> inputs) {
    CleanCommand command = new CleanCommand(terminal);
    command.selection.arguments = inputs;
    return command;
  }

  @Override
  public Integer call() throws IOException {
    if (selection.isEmpty() && terminal.stdinIsTerminal()) {
      Grammar.help(terminal);
      return Exit.DONE;
    }
    writing.require();
    return clean(quiet ? terminal.quiet() : terminal);
  }

  private int clean(Terminal told) throws IOException {
    int hands = hands();
    OwnPacks.Packs packs = cleaning.own.read(told);
    Cleaner cleaner = cleaning.cleaner(packs);
    Inputs inputs = selection.inputs(terminal, reading.format(), writing.directory());
    Lessons lessons = learns ? lessons(inputs.found(), cleaner) : Lessons.none();
    Cleaners cleaners = Cleaners.of(cleaner, lessons, cleaning, packs, sites);
    Work work = new Work(cleaners, writing.format, writing.style(told), writing.annotateDates);
    Map<Input, Path> targets = targets(inputs.found());
    inputs.faults().forEach(told::complain);
    int exit = Exit.worst(cleaner.exit(), inputs.faults().isEmpty() ? Exit.DONE : Exit.PARTLY);
    if (writing.dryRun) {
      return Exit.worst(exit, list(inputs.found(), targets));
    }
    Tally tally = new Tally(told, inputs.found(), verbose);
    Batch batch = new Batch(terminal.in(), reading.options(), work, tally);
    exit = Exit.worst(exit, run(batch, hands, inputs.found(), targets, lessons));
    return Exit.worst(exit, tally.end(cleaner.rules()));
  }

  // What cannot be read is complained of when it is to be cleaned.
  private Lessons lessons(List<Input> inputs, Cleaner cleaner) {
    return Lessons.of(inputs, reading.options(), sites, cleaner.winnow(), terminal.quiet());
  }

  private int hands() {
    if (jobs != null && (jobs < 1 || jobs > MOST_JOBS)) {
      throw new UsageException("--jobs: wanted a number from 1 to " + MOST_JOBS + ", not " + jobs);
    }
    return jobs == null ? terminal.host().cores() : jobs;
  }

  private Map<Input, Path> targets(List<Input> inputs) {
    return writing
        .directory()
        .map(directory -> Targets.of(inputs, directory, writing.format == OutputFormat.TEXT))
        .orElse(Map.of());
  }

  private int run(
      Batch batch, int hands, List<Input> inputs, Map<Input, Path> targets, Lessons lessons)
      throws IOException {
    if (writing.directory().isPresent()) {
      return mirror(batch, hands, inputs, targets, lessons);
    }
    Output out = new Output(terminal);
    if (writing.check) {
      try (CheckReport report = new CheckReport(out)) {
        int exit = batch.run(inputs, hands, report);
        return Exit.worst(exit, report.isClean() ? Exit.DONE : Exit.NO);
      }
    }
    try (Destination printed = new Printed(out)) {
      return batch.run(inputs, hands, printed);
    }
  }

  private int mirror(
      Batch batch, int hands, List<Input> inputs, Map<Input, Path> targets, Lessons lessons)
      throws IOException {
    String settings = Settings.of(spec.commandLine().getParseResult(), cleaning.own, lessons);
    try (Mirror mirror = new Mirror(writing.directory, targets, settings)) {
      terminal.host().atEnd().accept(mirror::stop);
      return batch.run(writing.resume ? mirror.stale(inputs) : inputs, hands, mirror);
    }
  }

  private int list(List<Input> inputs, Map<Input, Path> targets) throws IOException {
    try (Output out = new Output(terminal)) {
      for (Input input : inputs) {
        Optional<Path> target = Optional.ofNullable(targets.get(input));
        String arrow = target.map(path -> " -> " + writing.directory.resolve(path)).orElse("");
        out.write(input.label() + arrow + "\n");
      }
    }
    return Exit.DONE;
  }
}
