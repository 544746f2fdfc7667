package winnow.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import winnow.batch.Exit;
import winnow.batch.Reasons;
import winnow.batch.UsageException;
import winnow.date.DateReader;
import winnow.date.DateReading;
import winnow.write.DateJson;

/** Date lines to ISO 8601. */
@Command(
    name = "date",
    sortOptions = false,
    description = {
      "Reads the dates printed on lines, from arguments or stdin.",
      "",
      "For each line prints its date in ISO 8601, a tab, and the line: the publication date, else"
          + " the first; nothing before the tab where there is none, or where it can be read two"
          + " ways or contradicts itself.",
      ""
    },
    footer = {
      "",
      "Exit status: 0 done; 1 with --strict, a line had no date; 2 wrong use; 3 stdin could not be"
          + " read.",
      "",
      "Examples:",
      "  winnow date 'Tue Jan 19, 2016 7:6PM'",
      "  winnow date --lang en-GB --json '03/04/2016'"
    })
final class DateCommand implements Callable<Integer> {
  @Parameters(paramLabel = "TEXT", description = "Lines to read; none means stdin.")
  List<String> texts = List.of();

  @Option(names = "--json", description = "Print all that was read of each line, as JSON.")
  boolean json;

  @Mixin LanguageOptions language = new LanguageOptions();

  @Option(
      names = "--reference",
      paramLabel = "MOMENT",
      description =
          "When the lines were printed, as 2016-01-19 or 2016-01-19T19:06: with it, 'yesterday' and"
              + " dates without a year are read too.")
  String reference;

  @Option(names = "--strict", description = "Exit with 1 when a line has no date.")
  boolean strict;

  @Mixin HelpOption help = new HelpOption();

  private final Terminal terminal;

  DateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    DateReader reader = reader();
    boolean all = true;
    try (Output out = new Output(terminal)) {
      for (String text : texts) {
        all &= print(text, reader, out);
      }
      if (texts.isEmpty()) {
        all = printStdin(reader, out);
      }
    }
    return strict && !all ? Exit.NO : Exit.DONE;
  }

  private boolean printStdin(DateReader reader, Output out) throws IOException {
    boolean all = true;
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
    for (String line = next(lines); line != null; line = next(lines)) {
      all &= print(line, reader, out);
    }
    return all;
  }

  private static String next(BufferedReader lines) throws IOException {
    try {
      return lines.readLine();
    } catch (IOException e) {
      throw new IOException(Reasons.of("stdin", e), e);
    }
  }

  private boolean print(String line, DateReader reader, Output out) throws IOException {
    List<DateReading> readings = reader.read(line);
    String value = DateReader.published(readings).map(DateReading::value).orElse("");
    out.write((json ? DateJson.line(line, readings) : value + "\t" + line) + "\n");
    return !value.isEmpty();
  }

  private DateReader reader() {
    DateReader reader = language.reader();
    DateReader told = language.language().map(reader::withLanguage).orElse(reader);
    return reference == null ? told : told.withReference(moment());
  }

  private LocalDateTime moment() {
    try {
      return reference.indexOf('T') < 0
          ? LocalDate.parse(reference).atStartOfDay()
          : LocalDateTime.parse(reference);
    } catch (DateTimeException e) {
      throw new UsageException(
          "--reference: '" + reference + "' is no moment; wanted 2016-01-19 or 2016-01-19T19:06");
    }
  }
}
