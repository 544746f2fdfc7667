package winnow.model;

import static java.util.Objects.requireNonNull;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import winnow.text.Packed;

/**
 * The questions of a forest, each once: measure by measure, and of a measure with thresholds
 * rising. Whoever is above a threshold is above all that are lower, so a number needs to be looked
 * up only once in the thresholds of its measure, however many there are.
 *
 * @param measures the columns asked about
 * @param first the first question of each measure, and the number of all questions behind them
 * @param thresholds of each question
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared: a forest's own.
record Questions(String[] measures, int[] first, float[] thresholds) {
  /** How many neighbouring blocks are asked at once: one for each bit of an answer. */
  static final int ASKED = Long.SIZE;

  Questions {
    requireNonNull(measures, "measures");
    requireNonNull(first, "first");
    requireNonNull(thresholds, "thresholds");
  }

  /**
   * The questions of a forest.
   *
   * @param thresholds by measure
   */
  static Questions of(SortedMap<String, SortedSet<Float>> thresholds) {
    String[] measures = thresholds.keySet().toArray(String[]::new);
    int[] first = new int[measures.length + 1];
    List<Float> all = new ArrayList<>();
    for (int i = 0; i < measures.length; i++) {
      all.addAll(thresholds.get(measures[i]));
      first[i + 1] = all.size();
    }
    float[] rising = new float[all.size()];
    for (int i = 0; i < rising.length; i++) {
      rising[i] = all.get(i);
    }
    return new Questions(measures, first, rising);
  }

  static Questions read(Packed stored) {
    String[] measures = new String[stored.number()];
    for (int i = 0; i < measures.length; i++) {
      measures[i] = stored.text();
    }
    return new Questions(measures, stored.ints(), stored.floats());
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(measures.length);
    for (String measure : measures) {
      Packed.write(measure, out);
    }
    Packed.write(first, out);
    Packed.write(thresholds, out);
  }

  /** The number of a question that is among them. */
  int number(String measure, float threshold) {
    int place = Arrays.binarySearch(measures, measure);
    return Arrays.binarySearch(thresholds, first[place], first[place + 1], threshold);
  }

  int size() {
    return thresholds.length;
  }

  /** The columns of a page that the questions are about. */
  float[][] columns(Columns page) {
    float[][] asked = new float[measures.length][];
    for (int i = 0; i < asked.length; i++) {
      asked[i] = page.named(measures[i]);
    }
    return asked;
  }

  /**
   * Asks all questions of the numbers from one place on.
   *
   * @param columns one for each measure
   * @param answers for each question a bit for each number: set where it is more than the threshold
   */
  void ask(float[][] columns, int from, long[] answers) {
    for (int i = 0; i < columns.length; i++) {
      ask(columns[i], from, first[i], first[i + 1], answers);
    }
  }

  private void ask(float[] column, int from, int low, int high, long[] answers) {
    for (int question = low; question < high; question++) {
      answers[question] = 0;
    }
    int to = Math.min(ASKED, column.length - from);
    float before = Float.NaN;
    int passed = low;
    for (int i = 0; i < to; i++) {
      float value = column[from + i];
      if (value != before) {
        passed = passed(value, low, high);
        before = value;
      }
      if (passed > low) {
        answers[passed - 1] |= 1L << i;
      }
    }
    for (int question = high - 2; question >= low; question--) {
      answers[question] |= answers[question + 1];
    }
  }

  /** Behind the last question whose threshold a number surpasses. */
  private int passed(float value, int low, int high) {
    int from = low;
    int to = high;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (value <= thresholds[middle]) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }
}
