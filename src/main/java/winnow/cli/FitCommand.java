package winnow.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import winnow.batch.Exit;
import winnow.batch.UsageException;
import winnow.eval.Evaluation;
import winnow.fit.Fit;
import winnow.fit.FitReport;
import winnow.model.Forest;
import winnow.model.ForestFile;
import winnow.model.Models;

/** Fits the forests that know titles and stories to pages with gold. */
@Command(
    name = "fit",
    sortOptions = false,
    description = {
      "Fits the weights of winnow's judge to pages with gold.",
      "",
      "GOLD is as for 'winnow eval'. Tells first how well pages come out that were not learned"
          + " from: the sites are parted, and each part is judged by what the others taught. With"
          + " -o the weights learned from all pages are written as title.trees and story.trees.",
      ""
    },
    footer = {
      "",
      "Exit status: 0 done; 2 wrong use; 3 finished, but a file or page could not be read or a rule"
          + " was left out.",
      "",
      "Examples:",
      "  winnow fit pages.jsonl.gz --folds 4",
      "  winnow fit pages.jsonl.gz more.jsonl -o src/main/resources/winnow/model"
    })
final class FitCommand implements Callable<Integer> {
  @Mixin GoldOptions gold = new GoldOptions();

  @Option(
      names = "--folds",
      paramLabel = "N",
      description = "Into how many parts the sites are drawn; 5 by default, 0 to go without.")
  int folds = 5;

  @Option(names = "-o", paramLabel = "DIR", description = "Write the weights to this directory.")
  Path out;

  @Mixin CleaningOptions cleaning = new CleaningOptions();
  @Mixin HelpOption help = new HelpOption();

  private final Terminal terminal;

  FitCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (folds < 0 || folds == 1) {
      throw new UsageException("--folds: " + folds + " is no number of parts");
    }
    List<Path> paths = gold.paths();
    Cleaner cleaner = cleaning.cleaner(terminal);
    Fit fit = new Fit(cleaner.winnow().judge());
    int read = gold.read(paths, terminal, (path, page) -> fit.add(collection(path), page));
    List<String> report = new ArrayList<>();
    if (folds > 0) {
      Map<String, Evaluation> scores = fit.crossValidated(folds, terminal::complain);
      report.addAll(FitReport.of(scores, folds));
    }
    try (Output told = new Output(terminal)) {
      for (String line : report) {
        told.write(line + "\n");
      }
    }
    if (out != null) {
      write(fit.models(), fit.collections(), report);
    }
    return Exit.worst(cleaner.exit(), read);
  }

  private static String collection(Path path) {
    Path name = path.toAbsolutePath().normalize().getFileName();
    return name == null ? "/" : name.toString().replaceFirst("\\..*", "");
  }

  private void write(Models models, String collections, List<String> report) throws IOException {
    Files.createDirectories(out);
    write("title.trees", "the title of its page", collections, report, models.title());
    write("story.trees", "story", collections, report, models.story());
  }

  private void write(
      String name, String what, String collections, List<String> report, Forest forest)
      throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# How likely a block is " + what + ": boosted decision trees, made by 'winnow fit'.");
    lines.add("# Fitted to the pages of " + collections + ".");
    report.forEach(line -> lines.add("# " + line));
    lines.addAll(ForestFile.write(forest));
    Files.write(out.resolve(name), lines);
  }
}
