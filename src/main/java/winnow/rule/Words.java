package winnow.rule;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import winnow.text.Packed;

/** Many words one behind the other. */
final class Words {
  private final char[] text;
  private final int[] starts;

  private Words(char[] text, int[] starts) {
    this.text = text;
    this.starts = starts;
  }

  static Words of(List<String> words) {
    int[] starts = new int[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      starts[i + 1] = starts[i] + words.get(i).length();
    }
    return new Words(String.join("", words).toCharArray(), starts);
  }

  static Words read(Packed stored) {
    return new Words(stored.chars(), stored.ints());
  }

  void write(DataOutputStream out) throws IOException {
    Packed.write(text, out);
    Packed.write(starts, out);
  }

  /** Whether a word stands in a line at a place. */
  boolean stands(int word, char[] line, int at) {
    int start = starts[word];
    int length = starts[word + 1] - start;
    if (at + length > line.length) {
      return false;
    }
    // From the end on: how it begins is mostly known.
    for (int i = length - 1; i >= 0; i--) {
      if (text[start + i] != line[at + i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word is a whole text. */
  boolean is(int word, CharSequence whole) {
    int start = starts[word];
    boolean fits = starts[word + 1] - start == whole.length();
    for (int i = 0; fits && i < whole.length(); i++) {
      fits = text[start + i] == whole.charAt(i);
    }
    return fits;
  }
}
