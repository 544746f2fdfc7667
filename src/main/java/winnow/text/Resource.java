package winnow.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The texts that ship with the program, by their path on the class path; all are UTF-8. */
public final class Resource {
  private Resource() {}

  /**
   * A whole text.
   *
   * @throws IllegalStateException if there is none
   */
  public static String text(String path) {
    byte[] bytes =
        bytes(path).orElseThrow(() -> new IllegalStateException("no " + path + " in the program"));
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** What is not text; empty if there is none. */
  public static Optional<byte[]> bytes(String path) {
    try (InputStream in = Resource.class.getResourceAsStream(path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text's lines as they are. */
  public static List<String> lines(String path) {
    return text(path).lines().toList();
  }

  /** A table's lines, without white space at their edges, blank lines and remarks. */
  public static List<String> entries(String path) {
    return text(path)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
        .toList();
  }
}
