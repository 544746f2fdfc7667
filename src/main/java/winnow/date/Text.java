package winnow.date;

import java.util.Arrays;

/**
 * A line as the reader sees it: every character folded (NFKC, lower case, no accents, ASCII digits)
 * and knowing its class and its place in the line as given.
 */
final class Text {
  /** Longer words are no names, and gaps never wider: this keeps every look ahead short. */
  private static final int FARTHEST = 40;

  private final String line;
  private char[] folded;
  private byte[] classes;
  private int[] places;
  private int length;

  private Text(String line) {
    this.line = line;
    folded = new char[line.length() + 1];
    classes = new byte[line.length() + 1];
    places = new int[line.length() + 1];
  }

  static Text of(String line) {
    Text text = new Text(line);
    for (int i = 0; i < line.length(); i++) {
      int fold = Fold.of(line.charAt(i));
      byte kind = Fold.classOf(fold);
      if (kind < Fold.DROPPED) {
        text.add((char) fold, kind, i);
      } else if (kind == Fold.LONG) {
        i += text.addExpansion(i);
      }
    }
    text.places[text.length] = line.length();
    return text;
  }

  /** Whether a line can hold anything the reader reads: a digit, or a Han year or month. */
  static boolean mayHoldDate(CharSequence line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c < 0x80 ? c >= '0' && c <= '9' : mayBegin(c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBegin(char c) {
    // Digits beyond the BMP (mathematical, Osmanya, Chakma …) have these high surrogates.
    return Fold.classOf(Fold.of(c)) == Fold.DIGIT || c == '年' || (c >= 0xD801 && c <= 0xD83A);
  }

  private void add(char c, byte kind, int place) {
    folded[length] = c;
    classes[length] = kind;
    places[length++] = place;
  }

  /** Adds a character that folds to several; returns by how much it was longer than one. */
  private int addExpansion(int place) {
    int codePoint = line.codePointAt(place);
    String expansion = Fold.expansion(codePoint);
    grow(expansion.length(), line.length() - place);
    boolean picture = codePoint > 0xFFFF && !Character.isLetterOrDigit(codePoint);
    for (int i = 0; i < expansion.length(); i++) {
      char c = expansion.charAt(i);
      byte kind = Fold.classOfFolded(c);
      add(c, picture && Character.isSurrogate(c) ? Fold.MARK : kind, place);
    }
    return Character.charCount(codePoint) - 1;
  }

  private void grow(int more, int rest) {
    if (length + more + rest >= folded.length) {
      int size = folded.length + folded.length / 2 + more + rest;
      folded = Arrays.copyOf(folded, size);
      classes = Arrays.copyOf(classes, size);
      places = Arrays.copyOf(places, size);
    }
  }

  int length() {
    return length;
  }

  /** The folded character, or NUL beyond either end. */
  char at(int i) {
    return i >= 0 && i < length ? folded[i] : 0;
  }

  /** The class of a character; beyond either end a space. */
  byte kind(int i) {
    return i >= 0 && i < length ? classes[i] : Fold.SPACE;
  }

  boolean isDigit(int i) {
    return kind(i) == Fold.DIGIT;
  }

  boolean isLetter(int i) {
    return kind(i) >= Fold.LOWER;
  }

  boolean isSpace(int i) {
    return kind(i) == Fold.SPACE;
  }

  /** The place in the line as given. */
  int place(int i) {
    return places[Math.min(i, length)];
  }

  /** The place after the character before {@code i}. */
  int placeAfter(int i) {
    int end = place(i);
    while (end > 0 && i > 0 && end - 1 > place(i - 1) && isBlank(line.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isBlank(char c) {
    return Fold.classOf(Fold.of(c)) == Fold.DROPPED && !Character.isLetter(c);
  }

  String cut(int start, int end) {
    return line.substring(place(start), placeAfter(end));
  }

  /** The digits as printed, folded. */
  String digits(int start, int end) {
    return new String(folded, start, end - start);
  }

  char original(int i) {
    return i >= 0 && i < length ? line.charAt(places[i]) : 0;
  }

  int digitsEnd(int i) {
    int end = i;
    while (end >= 0 && end < length && classes[end] == Fold.DIGIT && end - i < FARTHEST) {
      end++;
    }
    return end;
  }

  int number(int start, int end) {
    int value = 0;
    for (int i = start; i < end && i < start + 9; i++) {
      value = value * 10 + folded[i] - '0';
    }
    return value;
  }

  /** Skips up to {@code most} spaces. */
  int skipSpaces(int i, int most) {
    int end = i;
    while (end >= 0 && end < length && end - i < most && classes[end] == Fold.SPACE) {
      end++;
    }
    return end;
  }

  int skipSpaces(int i) {
    return skipSpaces(i, 3);
  }

  /** Whether a word begins here: also where one was glued on, as in {@code PennAug} or APJune. */
  boolean wordBegins(int i) {
    return isLetter(i) && (!isLetter(i - 1) || breaks(i));
  }

  /** Where the word that begins at {@code i} ends; a run of letters too long counts as one word. */
  int wordEnd(int i) {
    int end = i + 1;
    while (end < length && classes[end] >= Fold.LOWER && end - i < FARTHEST && !breaks(end)) {
      end++;
    }
    return end;
  }

  private boolean breaks(int i) {
    byte before = kind(i - 1);
    byte here = kind(i);
    if (before == here) {
      // APJune: the last capital of a run begins the next word.
      return here == Fold.UPPER && kind(i + 1) == Fold.LOWER && kind(i - 2) >= Fold.UPPER;
    }
    return here == Fold.UPPER || before >= Fold.PLAIN || here >= Fold.PLAIN;
  }
}
