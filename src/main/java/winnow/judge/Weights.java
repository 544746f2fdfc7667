package winnow.judge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Numbers by name, from a resource file of {@code name value} lines. */
final class Weights {
  private final String file;
  private final Map<String, Double> values = new HashMap<>();

  private Weights(String file) {
    this.file = file;
  }

  static Weights load(String file) {
    Weights weights = new Weights(file);
    try (InputStream in = Weights.class.getResourceAsStream("/winnow/judge/" + file);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      reader.lines().forEach(weights::take);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return weights;
  }

  double get(String name) {
    Double value = values.get(name);
    if (value == null) {
      throw new IllegalStateException(file + " has no weight '" + name + "'");
    }
    return value;
  }

  /** The weight of {@code group name}, or of {@code group *} where the name has none. */
  double find(String group, String name) {
    Double value = values.get(group + " " + name);
    return value == null ? values.getOrDefault(group + " *", Double.NEGATIVE_INFINITY) : value;
  }

  private void take(String line) {
    String stripped = line.strip();
    if (stripped.isEmpty() || stripped.charAt(0) == '#') {
      return;
    }
    int space = stripped.lastIndexOf(' ');
    values.put(stripped.substring(0, space).strip(), Double.valueOf(stripped.substring(space + 1)));
  }
}
