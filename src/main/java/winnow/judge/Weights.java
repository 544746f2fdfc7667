package winnow.judge;

import java.util.HashMap;
import java.util.Map;
import winnow.text.Resource;

/** Numbers by name, from a resource file of {@code name value} lines. */
public final class Weights {
  private final String file;
  private final Map<String, Double> values = new HashMap<>();

  private Weights(String file) {
    this.file = file;
  }

  /** Reads the numbers of a resource, by its path. */
  public static Weights load(String path) {
    Weights weights = new Weights(path);
    Resource.entries(path).forEach(weights::take);
    return weights;
  }

  /**
   * The number of this name.
   *
   * @throws IllegalStateException if there is none
   */
  public double get(String name) {
    Double value = values.get(name);
    if (value == null) {
      throw new IllegalStateException(file + " has no weight '" + name + "'");
    }
    return value;
  }

  /** The number of this name; zero where there is none. */
  public double getOrZero(String name) {
    return values.getOrDefault(name, 0.0);
  }

  /** The weight of {@code group name}, or of {@code group *} where the name has none. */
  double find(String group, String name) {
    Double value = values.get(group + " " + name);
    return value == null ? values.getOrDefault(group + " *", Double.NEGATIVE_INFINITY) : value;
  }

  private void take(String entry) {
    int space = entry.lastIndexOf(' ');
    values.put(entry.substring(0, space).strip(), Double.valueOf(entry.substring(space + 1)));
  }
}
