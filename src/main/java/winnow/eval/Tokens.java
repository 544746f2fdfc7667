package winnow.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text as the published scorers of text extraction count them: what Python's {@code
 * \w+} finds, runs of letters, numbers of every kind and underscores. A combining mark ends a word.
 */
public final class Tokens {
  private static final char BETWEEN = '\n';

  private final List<String> list;
  private final String joined;

  private Tokens(List<String> list) {
    this.list = List.copyOf(list);
    this.joined = BETWEEN + String.join(String.valueOf(BETWEEN), this.list) + BETWEEN;
  }

  /** The words as they are written. */
  public static Tokens of(String text) {
    List<String> list = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      if (!isWord(c)) {
        add(text, start, at, list);
        start = next;
      }
      at = next;
    }
    add(text, start, text.length(), list);
    return new Tokens(list);
  }

  /**
   * The words in lower case, which is taken of the whole text: "İ" falls into a letter and a dot.
   */
  public static Tokens lowerCase(String text) {
    return of(text.toLowerCase(Locale.ROOT));
  }

  private static void add(String text, int from, int to, List<String> list) {
    if (from < to) {
      list.add(text.substring(from, to));
    }
  }

  /** Whether a code point is part of a word. */
  static boolean isWord(int c) {
    return c == '_' || isLetterOrNumber(c);
  }

  /** Letters and numbers: digits, fractions, Roman and circled numerals. */
  static boolean isLetterOrNumber(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  public List<String> list() {
    return list;
  }

  public boolean isEmpty() {
    return list.isEmpty();
  }

  /** Whether the other's words stand here, one after the other; no words stand anywhere. */
  public boolean hold(Tokens other) {
    return other.isEmpty() || joined.contains(other.joined);
  }

  /** The words with one space between them. */
  String spaced() {
    return String.join(" ", list);
  }

  /** The words with nothing between them. */
  String unspaced() {
    return String.join("", list);
  }
}
