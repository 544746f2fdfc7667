package winnow.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/** How much text something is. */
public record Amount(long bytes, long lines) {
  static Amount of(List<String> lines) {
    long bytes = lines.stream().mapToLong(line -> line.getBytes(UTF_8).length).sum();
    return new Amount(bytes, lines.size());
  }
}
