package winnow.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import winnow.text.Resource;

/**
 * Words that stand before an author's name.
 *
 * @param words in lower case
 * @param example a line that has them, and a name
 * @param name what is to be read off the example; empty for a helper's
 */
record Label(Kind kind, String words, String example, String name) {
  /** Whose name it is that follows. */
  enum Kind {
    /** The author's: even a nickname may follow. */
    AUTHOR,
    /** The author's, but a small word that says much else too. */
    BY,
    /** The editor's, who stands in where no author is named. */
    EDITOR,
    /** Somebody's who helped. */
    HELPER
  }

  private static final List<Label> ALL = read();
  private static final Map<Character, List<Label>> BY_FIRST = byFirst();

  static List<Label> all() {
    return ALL;
  }

  private static List<Label> read() {
    List<Label> labels = new ArrayList<>();
    for (String line : Resource.entries("/winnow/article/labels.txt")) {
      String[] cells = line.split("\\|", -1);
      Kind kind = Kind.valueOf(cells[0].strip().toUpperCase(Locale.ROOT));
      labels.add(new Label(kind, cells[1].strip(), cells[2].strip(), cells[3].strip()));
    }
    labels.sort(Comparator.comparing(label -> -label.words().length()));
    return List.copyOf(labels);
  }

  private static Map<Character, List<Label>> byFirst() {
    Map<Character, List<Label>> sorted = new HashMap<>();
    for (Label label : ALL) {
      sorted.computeIfAbsent(label.words().charAt(0), first -> new ArrayList<>()).add(label);
    }
    return sorted;
  }

  /** The longest label that a text opens with. */
  static Optional<Label> at(String text) {
    return at(text, 0);
  }

  /** The longest label that a text has from an index on. */
  static Optional<Label> at(String text, int from) {
    if (from >= text.length()) {
      return Optional.empty();
    }
    char first = Character.toLowerCase(text.charAt(from));
    for (Label label : BY_FIRST.getOrDefault(first, List.of())) {
      if (label.stands(text, from)) {
        return Optional.of(label);
      }
    }
    return Optional.empty();
  }

  private boolean stands(String text, int from) {
    int end = from + words.length();
    if (!text.regionMatches(true, from, words, 0, words.length())) {
      return false;
    }
    if (end == text.length() || !Character.isLetterOrDigit(text.charAt(end))) {
      return true;
    }
    // "ByAda Birch": the markup between them had no space.
    boolean isGlued = endsSmall(text, end) && Character.isUpperCase(text.charAt(end));
    return isGlued || words.endsWith("/");
  }

  private static boolean endsSmall(String text, int end) {
    return Character.isLowerCase(text.charAt(end - 1));
  }

  /** What follows the label in a text that opens with it. */
  String behind(String text) {
    int at = words.length();
    while (at < text.length() && " :：;=/-–\u00a0".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return text.substring(at);
  }

  /** Whether a colon parts the label from the name, or the label needs none. */
  boolean isMarked(String text) {
    String rest = text.substring(words.length()).stripLeading();
    return rest.isEmpty() || ":：/=".indexOf(rest.charAt(0)) >= 0 || words.indexOf(' ') >= 0;
  }
}
