package winnow.judge;

import java.util.BitSet;
import winnow.rule.Rulebook;
import winnow.text.Letters;

/** Finds button words glued to the ends of a line: {@code …on the pier.ShareTweetPrint}. */
final class Buttons {
  private static final int LONGEST_TAIL = 240;
  private static final int LONGEST_PHRASE = 90;
  private static final int LEAST_STORY = 5;

  private final Rulebook rules;

  Buttons(Rulebook rules) {
    this.rules = rules;
  }

  /** Where the buttons at the end of a line begin, or -1. */
  int tailStart(String text) {
    int at = nextSeam(text, Math.max(LEAST_STORY, text.length() - LONGEST_TAIL));
    if (at < 0 || !endsInButton(text)) {
      return -1;
    }
    BitSet dead = new BitSet();
    while (at >= 0 && (isInsideName(text, at) || !areButtons(text, at, dead))) {
      at = nextSeam(text, at + 1);
    }
    return at;
  }

  private static int nextSeam(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      if (isSeam(text, at)) {
        return at;
      }
    }
    return -1;
  }

  /** Whether the last of a row of buttons may stand at a line's end, a joint behind it or none. */
  private boolean endsInButton(String text) {
    int end = text.length();
    while (end > 0 && isJoint(text.charAt(end - 1))) {
      end--;
    }
    for (int at = end - 1; at >= Math.max(1, end - LONGEST_PHRASE); at--) {
      boolean mayBegin = isJoint(text.charAt(at - 1)) || isSeam(text, at);
      if (mayBegin
          && rules.mayBeginPhrase(text, at)
          && rules.phrase(text.substring(at, end)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Where the button at the beginning of a line ends, or -1. */
  int headEnd(String text) {
    int last = Math.min(LONGEST_PHRASE, text.length() - 2);
    for (int at = 3; at <= last; at++) {
      boolean isEnd = isGlue(text, at) && !isInsideName(text, at);
      if (isEnd && rules.phrase(text.substring(0, at)).isPresent()) {
        return at;
      }
    }
    return -1;
  }

  // "WhatsApp" is one word with a capital in it, and a phrase some rule knows.
  private boolean isInsideName(String text, int at) {
    if (!Character.isLetter(text.charAt(at - 1))) {
      return false;
    }
    int from = at;
    int to = at;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return rules.phrase(text.substring(from, to)).isPresent();
  }

  // After a sentence's end, or where a small letter meets a capital.
  private static boolean isSeam(String text, int at) {
    char c = text.charAt(at);
    char before = text.charAt(at - 1);
    if (Letters.isSpace(c) || Character.isLowerCase(c)) {
      return false;
    }
    if (Letters.isSpace(before)) {
      return at >= 2 && endsSentence(text, at - 2);
    }
    return isGlue(text, at) || endsSentence(text, at - 1);
  }

  private static boolean endsSentence(String text, int at) {
    int last = at;
    while (last > 0 && Letters.closes(text.charAt(last))) {
      last--;
    }
    return Letters.endsSentence(text.charAt(last));
  }

  /** {@code ShareTweet}, {@code NEWSLETTERJoin}, {@code it.Learn}: words with no space between. */
  private static boolean isGlue(String text, int at) {
    char c = text.charAt(at);
    char before = text.charAt(at - 1);
    if (!Character.isUpperCase(c)) {
      return false;
    }
    boolean endsCapitals =
        Character.isUpperCase(before)
            && at + 1 < text.length()
            && Character.isLowerCase(text.charAt(at + 1));
    return Character.isLowerCase(before) || endsCapitals || Letters.endsSentence(before);
  }

  /** Whether all from here on is buttons, two of them where a mere space parts them from story. */
  private boolean areButtons(String text, int from, BitSet dead) {
    boolean loose = Letters.isSpace(text.charAt(from - 1));
    int buttons = count(text, from, dead);
    return buttons >= (loose ? 2 : 1);
  }

  /**
   * How many buttons a text is from here on, or -1; places known to lead nowhere are not retried.
   */
  private int count(String text, int from, BitSet dead) {
    BitSet visited = new BitSet();
    int at = from;
    int buttons = 0;
    while (at < text.length()) {
      int end = dead.get(at) ? -1 : buttonEnd(text, at);
      visited.set(at);
      if (end < 0) {
        dead.or(visited);
        return -1;
      }
      buttons++;
      at = skipJoint(text, end);
    }
    return buttons;
  }

  // The longest phrase that begins here and ends where a word ends.
  private int buttonEnd(String text, int from) {
    if (!rules.mayBeginPhrase(text, from)) {
      return -1;
    }
    for (int end = Math.min(text.length(), from + LONGEST_PHRASE); end > from + 1; end--) {
      boolean endsHere = end == text.length() || isJoint(text.charAt(end)) || isGlue(text, end);
      if (endsHere && rules.phrase(text.substring(from, end)).isPresent()) {
        return end;
      }
    }
    return -1;
  }

  private static int skipJoint(String text, int from) {
    int at = from;
    while (at < text.length() && isJoint(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isJoint(char c) {
    return Letters.isSpace(c) || ":|·•/,.".indexOf(c) >= 0;
  }
}
