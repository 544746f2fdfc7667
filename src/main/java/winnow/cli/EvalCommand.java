package winnow.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import winnow.batch.Exit;
import winnow.batch.UsageException;
import winnow.eval.Cleaned;
import winnow.eval.Evaluation;
import winnow.eval.Gold;
import winnow.judge.Judge;
import winnow.read.PlainText;

/** How near what comes out is to what people found. */
@Command(
    name = "eval",
    sortOptions = false,
    description = {
      "Cleans pages with gold and tells how near the outcome is to it.",
      "",
      "GOLD is a file of JSON Lines, also packed with gzip, with the fields id, input_text, and what"
          + " there is of gold_text, gold_title, gold_date, gold_author, with and without (lists of"
          + " strings that must and must not come out); or a directory of NAME.txt and"
          + " NAME.gold.json.",
      ""
    },
    footer = {
      "",
      "The measures, of the body without the title:",
      "  shingles      runs of four words as written; precision and recall are",
      "                means over pages, F1 is of these two",
      "  words         single words in any order; means over pages",
      "  segments      'with' and 'without', all pages together",
      "  story lost    lines of five words or more that stand in gold_text and",
      "                were taken away; a line of which a part went counts in part",
      "  chrome gone   lines that do not stand in gold_text and were taken away",
      "  title, date,  found: right among the facts that the page prints;",
      "  author        precise: right among those that came out",
      "Behind ± stands how far a figure would be off on other such pages.",
      "",
      "Exit status: 0 done; 2 wrong use; 3 finished, but a file or page could not be read or a rule"
          + " was left out.",
      "",
      "Examples:",
      "  winnow eval pages.jsonl.gz --worst 20",
      "  winnow eval pages.jsonl --by lang --no-rule en-share-words --json"
    })
final class EvalCommand implements Callable<Integer> {
  @Mixin GoldOptions gold = new GoldOptions();

  @Option(
      names = "--by",
      paramLabel = "FIELD",
      description = "Tell it also by group: the pages that have the same in this field.")
  String by;

  @Option(
      names = "--worst",
      paramLabel = "N",
      description = "List the N pages with the lowest F1 of shingles.")
  int worst;

  @Option(
      names = "--by-rule",
      description =
          "List every rule that spoke for taking a block away: how many blocks, how many of them"
              + " are chrome and story, and how many it decided; ! marks a rule under .98 that"
              + " spoke of story three times or more.")
  boolean byRule;

  @Option(names = "--json", description = "Print all of it as one JSON object.")
  boolean json;

  @Mixin CleaningOptions cleaning = new CleaningOptions();
  @Mixin HelpOption help = new HelpOption();

  private final Terminal terminal;
  private int exit;

  EvalCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Evaluation evaluation = new Evaluation(wanted());
    List<Path> paths = gold.paths();
    Cleaner cleaner = cleaning.cleaner(terminal);
    Judge judge = cleaner.winnow().judge();
    int read = gold.read(paths, terminal, (path, page) -> score(page, evaluation, judge));
    exit = Exit.worst(exit, Exit.worst(cleaner.exit(), read));
    try (Output out = new Output(terminal)) {
      out.write(json ? evaluation.report().json() : evaluation.report().text());
    }
    return exit;
  }

  private Evaluation.Wanted wanted() {
    if (worst < 0) {
      throw new UsageException("--worst: " + worst + " is no number of pages");
    }
    return new Evaluation.Wanted(Optional.ofNullable(by), worst, byRule);
  }

  private void score(Gold page, Evaluation evaluation, Judge judge) {
    try {
      evaluation.add(page, Cleaned.by(judge, PlainText.read(page.input())));
    } catch (RuntimeException | StackOverflowError e) {
      exit = Exit.worst(exit, Failure.bug(e).tell(page.id(), terminal));
    }
  }
}
