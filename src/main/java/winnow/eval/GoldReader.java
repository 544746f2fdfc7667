package winnow.eval;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Reads pages with gold, one at a time: JSON Lines, packed with gzip or not, or a directory in
 * which {@code NAME.gold.json} stands beside {@code NAME.txt}. All is UTF-8.
 */
public final class GoldReader {
  private static final String GOLD = ".gold.json";

  private final String field;
  private final Consumer<String> faults;

  /**
   * A reader.
   *
   * @param field the field of a JSON line that holds the page
   * @param faults is told what could not be read, as {@code FILE:LINE: reason}
   */
  public GoldReader(String field, Consumer<String> faults) {
    this.field = requireNonNull(field, "field");
    this.faults = requireNonNull(faults, "faults");
  }

  /**
   * Hands on every page in its order; a broken one is a fault, and the rest goes on.
   *
   * @throws IOException when the file or directory as a whole cannot be read
   */
  public void read(Path path, Consumer<Gold> pages) throws IOException {
    if (Files.isDirectory(path)) {
      readDirectory(path, pages);
    } else {
      try (InputStream bytes = Files.newInputStream(path)) {
        readLines(path.toString(), unpacked(new BufferedInputStream(bytes, 1 << 16)), pages);
      }
    }
  }

  private void readLines(String name, InputStream bytes, Consumer<Gold> pages) throws IOException {
    JsonLines lines = new JsonLines(bytes);
    for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
      String place = name + ":" + lines.number();
      page(place, line.get(), Optional.empty(), Optional.empty()).ifPresent(pages);
    }
  }

  // Known by its first bytes, whatever it is called.
  private static InputStream unpacked(BufferedInputStream bytes) throws IOException {
    bytes.mark(2);
    boolean isPacked = bytes.read() == 0x1f && bytes.read() == 0x8b;
    bytes.reset();
    return isPacked ? new BufferedInputStream(new GZIPInputStream(bytes), 1 << 16) : bytes;
  }

  private void readDirectory(Path directory, Consumer<Gold> pages) throws IOException {
    List<Path> all = goldIn(directory);
    if (all.isEmpty()) {
      faults.accept(directory + ": no NAME.gold.json in it");
    }
    for (Path gold : all) {
      String file = gold.getFileName().toString();
      String name = file.substring(0, file.length() - GOLD.length());
      Optional<String> text = text(gold.resolveSibling(name + ".txt"));
      if (text.isPresent()) {
        page(gold.toString(), Files.readAllBytes(gold), text, Optional.of(name)).ifPresent(pages);
      }
    }
  }

  private static List<Path> goldIn(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(GOLD)).sorted().toList();
    }
  }

  private Optional<String> text(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (IOException e) {
      faults.accept(file + ": missing or not UTF-8, though its gold is there");
      return Optional.empty();
    }
  }

  private Optional<Gold> page(
      String place, byte[] json, Optional<String> input, Optional<String> id) {
    try {
      GoldFields fields = GoldFields.of(json);
      input.ifPresent(text -> fields.put(field, text));
      id.ifPresent(name -> fields.putIfAbsent("id", name));
      return Optional.of(fields.gold(field));
    } catch (GoldFields.BrokenException e) {
      faults.accept(place + ": " + e.getMessage());
      return Optional.empty();
    }
  }
}
