package winnow.article;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is to be said of a candidate for a fact, by name, before anyone weighs it. */
final class Marks {
  private static final int[] NEAR = {1, 2, 4, 8, 16, 40};

  private final Map<String, Double> values = new LinkedHashMap<>();

  Marks is(String name) {
    values.put(name, 1.0);
    return this;
  }

  Marks is(String name, boolean holds) {
    return holds ? is(name) : this;
  }

  Marks is(String name, double value) {
    values.put(name, value);
    return this;
  }

  /** How many lines below a place it stands, or above when less than nothing. */
  Marks stands(String where, int below) {
    String side = below < 0 ? " above " : " below ";
    int steps = 0;
    while (steps < NEAR.length && Math.abs(below) > NEAR[steps]) {
      steps++;
    }
    return is(where + side + (steps < NEAR.length ? NEAR[steps] : "far"));
  }

  Map<String, Double> values() {
    return values;
  }
}
