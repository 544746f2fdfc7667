package winnow.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import picocli.CommandLine.Option;
import winnow.batch.UsageException;
import winnow.read.InputFormat;
import winnow.read.ReadOptions;
import winnow.read.Size;

/** The options that say in what form pages arrive. */
public final class ReadingOptions {
  @Option(
      names = "--from",
      paramLabel = "FORM",
      description =
          "What the input is: text, jsonl (a record a line), wet (a web archive's text), or auto"
              + " (default): as its name says, else text. gzip and zstd are unpacked.")
  From from = From.AUTO;

  @Option(
      names = "--text-field",
      paramLabel = "NAME",
      description = "The field of a JSON record that holds the page; 'text' by default.")
  String textField = ReadOptions.usual().textField();

  @Option(
      names = "--id-field",
      paramLabel = "NAME",
      description = "The field that comes out as \"id\"; 'id' by default.")
  String idField = ReadOptions.usual().idField();

  @Option(
      names = "--pass-input",
      description = "Hand a record's other fields through, under \"input\".")
  boolean passInput;

  @Option(
      names = "--max-page",
      paramLabel = "SIZE",
      description = "Refuse pages with more bytes, as in 500K or 1G; 16M by default.")
  String maxPage;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "The pages' encoding; else BOM, UTF-8, or a guess. JSON is UTF-8.")
  String encoding;

  /** The forms one can ask for. */
  enum From {
    AUTO(Optional.empty()),
    TEXT(Optional.of(InputFormat.TEXT)),
    JSONL(Optional.of(InputFormat.JSONL)),
    WET(Optional.of(InputFormat.WET));

    private final Optional<InputFormat> format;

    From(Optional<InputFormat> format) {
      this.format = format;
    }
  }

  /** The form of all inputs, where the person told it. */
  public Optional<InputFormat> format() {
    return from.format;
  }

  /** How to read, by these options; what cannot be had is told. */
  public ReadOptions options() {
    return new ReadOptions(charset(), textField, idField, passInput, mostBytes());
  }

  private int mostBytes() {
    try {
      return maxPage == null ? ReadOptions.USUAL_MOST_BYTES : Size.parse(maxPage);
    } catch (NumberFormatException e) {
      throw new UsageException(
          "--max-page: '" + maxPage + "' is no size; wanted one like 500K, 16M or 1G, below 2G");
    }
  }

  private Optional<Charset> charset() {
    try {
      return Optional.ofNullable(encoding).map(Charset::forName);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new UsageException("--encoding: Java knows no encoding '" + encoding + "'");
    }
  }
}
