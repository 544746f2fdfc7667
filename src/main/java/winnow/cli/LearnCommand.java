package winnow.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import winnow.batch.AtomicFile;
import winnow.batch.Exit;
import winnow.batch.Inputs;
import winnow.batch.UsageException;
import winnow.learn.Lesson;

/** Learns a site's own chrome from what recurs on its pages. */
@Command(
    name = "learn",
    sortOptions = false,
    description = {
      "Learns the chrome of a site from what recurs on its pages, and prints it as a rule pack.",
      "",
      "Wants some pages of each site: files of a directory, or records with a field 'site' or 'url'."
          + " Pages that tell the same count as one. The pack is text, to be read and edited, and is"
          + " used with --rules.",
      ""
    },
    footer = {
      "",
      "Exit status: 0 done; 2 wrong use; 3 finished, but an input could not be read or a rule was"
          + " left out.",
      "",
      "Examples:",
      "  winnow learn pages/ -o site.rules",
      "  winnow --rules site.rules pages/",
      "  winnow learn --report pages/ | less",
      "  winnow learn crawl.jsonl.gz -o packs/"
    })
final class LearnCommand implements Callable<Integer> {
  @Mixin SelectionOptions selection = new SelectionOptions();
  @Mixin ReadingOptions reading = new ReadingOptions();
  @Mixin SiteOptions sites = new SiteOptions();

  @Option(
      names = "-o",
      paramLabel = "FILE|DIR",
      description = "Write the pack to this file; a directory takes a pack for each site.")
  String out;

  @Option(
      names = "--report",
      description =
          "Print what would be learned, the most doubtful first, and what not, with the reasons.")
  boolean report;

  @Mixin CleaningOptions cleaning = new CleaningOptions();
  @Mixin HelpOption help = new HelpOption();

  private final Terminal terminal;

  LearnCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (report && out != null) {
      throw new UsageException("--report prints and writes no pack; leave out -o");
    }
    Cleaner cleaner = cleaning.cleaner(terminal);
    Inputs inputs = selection.inputs(terminal, reading.format(), Optional.empty());
    inputs.faults().forEach(terminal::complain);
    Lessons lessons =
        Lessons.of(inputs.found(), reading.options(), sites, cleaner.winnow(), terminal);
    if (report) {
      print(lessons.lessons().stream().flatMap(lesson -> lesson.report().stream()).toList());
    } else {
      write(lessons.lessons().stream().filter(lesson -> !lesson.isEmpty()).toList());
    }
    int read = Exit.worst(lessons.exit(), inputs.faults().isEmpty() ? Exit.DONE : Exit.PARTLY);
    return Exit.worst(cleaner.exit(), read);
  }

  private void print(List<String> lines) throws IOException {
    try (Output printed = new Output(terminal)) {
      for (String line : lines) {
        printed.write(line + "\n");
      }
    }
  }

  private void write(List<Lesson> learned) throws IOException {
    // Path would not keep the slash at the end.
    Optional<Path> target = Optional.ofNullable(out).map(Inputs::path);
    if (target.isPresent() && (out.endsWith("/") || Files.isDirectory(target.get()))) {
      for (Lesson lesson : learned) {
        save(target.get().resolve(lesson.file()), lesson.text());
      }
      return;
    }
    if (learned.size() > 1) {
      throw new UsageException(
          "the pages are of "
              + learned.size()
              + " sites; -o DIR/ takes a pack for each, --site"
              + " makes them one");
    }
    String text = learned.isEmpty() ? "" : learned.get(0).text();
    if (learned.isEmpty()) {
      terminal.complain("nothing learned; --report says why");
    }
    if (target.isEmpty()) {
      print(text.lines().toList());
    } else if (!learned.isEmpty()) {
      save(target.get(), text);
    }
  }

  private static void save(Path file, String text) throws IOException {
    try (AtomicFile pack = new AtomicFile(file, Optional.empty())) {
      pack.write(text);
      pack.commit();
    }
  }
}
