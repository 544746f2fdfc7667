package winnow.read;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import winnow.text.Document;

/** The forms a page arrives in. */
public enum InputFormat {
  /** A file is a page. */
  TEXT,
  /** A line is a JSON object that holds a page. */
  JSONL,
  /** A web archive's {@code conversion} records hold the text of pages (ISO 28500). */
  WET;

  private static final List<String> PACKED = List.of(".gz", ".zst");

  /** The form that a file's name tells, packed or not. */
  public static Optional<InputFormat> named(String name) {
    String plain = unpacked(name.toLowerCase(Locale.ROOT));
    for (InputFormat format : values()) {
      if (format.extensions().stream().anyMatch(plain::endsWith)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  private List<String> extensions() {
    return switch (this) {
      case TEXT -> List.of(".txt", ".text", ".md");
      case JSONL -> List.of(".jsonl", ".ndjson");
      case WET -> List.of(".wet", ".warc");
    };
  }

  private static String unpacked(String name) {
    for (String extension : PACKED) {
      if (name.endsWith(extension)) {
        return name.substring(0, name.length() - extension.length());
      }
    }
    return name;
  }

  /** Whether one input can hold many pages. */
  public boolean hasRecords() {
    return this != TEXT;
  }

  /** Splits an unpacked input into its pages. */
  public Records open(InputStream in, ReadOptions options) {
    return open(in, options, 0);
  }

  /** The same of the part of an input that begins behind so many lines, where lines are counted. */
  public Records open(InputStream in, ReadOptions options, int linesBefore) {
    return switch (this) {
      case TEXT -> new WholeInput(in, options.mostBytes());
      case JSONL -> new JsonLines(in, options.mostBytes(), linesBefore);
      case WET -> new WetArchive(in, options);
    };
  }

  /**
   * Reads a page.
   *
   * @throws BadPageException when the bytes are no text, or no record that holds a page
   */
  public Incoming read(Raw raw, ReadOptions options) throws BadPageException {
    return switch (this) {
      case JSONL -> JsonRecord.read(raw.bytes(), options);
      case TEXT, WET -> new Incoming(text(raw, options), raw.id(), site(raw), raw.input());
    };
  }

  // The id of an archive's record is its URI, in quotation marks.
  private static Optional<String> site(Raw raw) {
    return raw.id().flatMap(id -> Site.of(id.text().substring(1)));
  }

  private static Document text(Raw raw, ReadOptions options) throws NotTextException {
    return PlainText.read(Decoder.decode(raw.bytes(), options.encoding()));
  }
}
