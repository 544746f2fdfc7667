package winnow.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import winnow.batch.Fingerprint.Print;

/**
 * What an output directory knows of how each of its files came to be: one JSON object a line. The
 * last one of a file counts; a line that was torn by a kill counts for nothing.
 */
final class Manifest {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final Map<String, Entry> byTarget = new HashMap<>();

  /**
   * How one output file came to be.
   *
   * @param target its path below the directory
   * @param input the size and hash of what it was made from
   * @param settings what else decides what it holds: rules, model, options
   * @param written its own size in bytes
   */
  record Entry(String target, Print input, String settings, long written) {
    String line() {
      StringWriter line = new StringWriter();
      try (JsonGenerator json = FACTORY.createGenerator(line)) {
        json.writeStartObject();
        json.writeStringField("target", target);
        json.writeNumberField("size", input.size());
        json.writeStringField("sha256", input.hash());
        json.writeStringField("settings", settings);
        json.writeNumberField("written", written);
        json.writeEndObject();
      } catch (IOException e) {
        throw new UncheckedIOException("a string takes all that is written", e);
      }
      return line + "\n";
    }
  }

  /** Adds what a file of entries holds, if it is there. */
  void load(Path file) throws IOException {
    if (Files.exists(file)) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      text.lines().forEach(line -> entry(line).ifPresent(this::put));
    }
  }

  void put(Entry entry) {
    byTarget.put(entry.target(), entry);
  }

  Optional<Entry> of(Path target) {
    return Optional.ofNullable(byTarget.get(target.toString()));
  }

  /** The entries of those files that are wanted, in the order of their paths. */
  String text(Predicate<String> wanted) {
    return byTarget.values().stream()
        .filter(entry -> wanted.test(entry.target()))
        .sorted(Comparator.comparing(Entry::target))
        .map(Entry::line)
        .collect(Collectors.joining());
  }

  private static Optional<Entry> entry(String line) {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser json = FACTORY.createParser(line)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token.isScalarValue()) {
          fields.put(json.currentName(), json.getText());
        }
      }
      Print input = new Print(Long.parseLong(fields.get("size")), fields.get("sha256"));
      long written = Long.parseLong(fields.get("written"));
      return fields.size() == 5
          ? Optional.of(new Entry(fields.get("target"), input, fields.get("settings"), written))
          : Optional.empty();
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}
