package winnow.article;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** The words of names that a page writes small too: {@code may}, {@code white}. */
final class SmallTwins {
  private static final String INSIDE = "'’.-";

  private final Set<String> wanted;
  private final BitSet starts = new BitSet();
  private final Set<String> found = new HashSet<>();

  private SmallTwins(Set<String> wanted) {
    this.wanted = wanted;
    wanted.stream().filter(word -> !word.isEmpty()).forEach(word -> starts.set(word.charAt(0)));
  }

  /**
   * Looks a page over.
   *
   * @param wanted words, in lower case
   */
  static Set<String> of(Set<String> wanted, Sheet sheet) {
    SmallTwins twins = new SmallTwins(wanted);
    for (int at = 0; at < sheet.size() && !wanted.isEmpty(); at++) {
      twins.read(sheet.text(at));
    }
    return twins.found;
  }

  private void read(String text) {
    int before = ' ';
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      boolean isStart = Character.getType(c) == Character.LOWERCASE_LETTER && !isInside(before);
      if (isStart && starts.get(text.charAt(at))) {
        take(text.substring(at, smallEnd(text, at)));
      }
      before = c;
      at += Character.charCount(c);
    }
  }

  private void take(String word) {
    if (wanted.contains(word)) {
      found.add(word);
    }
  }

  private static boolean isInside(int c) {
    return Character.isLetter(c) || isMark(c) || INSIDE.indexOf(c) >= 0;
  }

  private static int smallEnd(String text, int from) {
    int at = from;
    while (at < text.length() && isSmall(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static boolean isSmall(int c) {
    return Character.getType(c) == Character.LOWERCASE_LETTER || isMark(c);
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }
}
