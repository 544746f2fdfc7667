package winnow.text;

/** Counts what a {@link Shape} holds. */
final class ShapeMeter {
  private static final String SEPARATORS = "|»›«‹>·•●■▪/\\→\t";
  private static final String BULLETS = "-*•●▪■–·○◦‣►▶✓";

  private final String text;
  private int words;
  private int letters;
  private int digits;
  private int upper;
  private int lower;
  private int cjk;
  private int separators;
  private int commas;
  private int links;

  ShapeMeter(String text) {
    this.text = text;
  }

  Shape measure() {
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean word = count(c, i);
      if (word && !inWord) {
        words++;
      }
      inWord = word || (inWord && joinsWord(c));
    }
    return new Shape(
        text.length(),
        words + (cjk + 1) / 2,
        letters,
        digits,
        upper,
        lower,
        cjk,
        separators,
        commas,
        links,
        endsSentence(),
        opensLower(),
        !text.isEmpty() && Letters.opensSpeech(text.charAt(0)),
        isBullet());
  }

  /** Counts one character; true when it is part of a word in a script with spaces. */
  private boolean count(char c, int at) {
    if (c < 0x80) {
      return countAscii(c, at);
    }
    if (Letters.isCjk(c)) {
      cjk++;
      letters++;
      return false;
    }
    if (Character.isLetter(c) || Character.isSurrogate(c)) {
      letters++;
      countCase(c);
      return true;
    }
    return countOther(c, at);
  }

  private boolean countAscii(char c, int at) {
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
      letters++;
      countCase(c);
      return true;
    }
    if (c >= '0' && c <= '9') {
      digits++;
      return true;
    }
    if (c == ',') {
      commas++;
    } else if (c == '(' && at > 0 && text.charAt(at - 1) == ']') {
      links++;
    } else if (SEPARATORS.indexOf(c) >= 0 && isSpaced(at)) {
      separators++;
    }
    return false;
  }

  private boolean countOther(char c, int at) {
    if (Character.isDigit(c)) {
      digits++;
      return true;
    }
    if (c == '，' || c == '、' || c == '،') {
      commas++;
    } else if (SEPARATORS.indexOf(c) >= 0 && isSpaced(at)) {
      separators++;
    } else if (Letters.isJoiner(c)) {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private void countCase(char c) {
    if (Character.isUpperCase(c)) {
      upper++;
    } else if (Character.isLowerCase(c)) {
      lower++;
    }
  }

  // "and/or" and "<b>" part no menu entries; "Home / News" and "Home| About" do.
  private boolean isSpaced(int at) {
    return text.charAt(at) == '|'
        || (at > 0 && text.charAt(at - 1) == ' ')
        || (at + 1 < text.length() && text.charAt(at + 1) == ' ' && text.charAt(at) != '>');
  }

  private static boolean joinsWord(char c) {
    return c == '\'' || c == '’' || c == '-';
  }

  private boolean endsSentence() {
    int at = text.length() - 1;
    while (at > 0 && (Letters.closes(text.charAt(at)) || text.charAt(at) == ' ')) {
      at--;
    }
    return at >= 0 && (Letters.endsSentence(text.charAt(at)) || isGreekQuestion(at));
  }

  private boolean isGreekQuestion(int at) {
    boolean isMark = text.charAt(at) == ';' || text.charAt(at) == '\u037e';
    return isMark
        && at > 0
        && Character.UnicodeScript.of(text.charAt(at - 1)) == Character.UnicodeScript.GREEK;
  }

  private boolean opensLower() {
    for (int i = 0; i < text.length() && i < 8; i++) {
      if (Character.isLetter(text.charAt(i))) {
        return Character.isLowerCase(text.charAt(i));
      }
    }
    return false;
  }

  private boolean isBullet() {
    if (text.length() < 3) {
      return false;
    }
    char first = text.charAt(0);
    if (BULLETS.indexOf(first) >= 0) {
      return text.charAt(1) == ' ';
    }
    int at = 0;
    while (at < text.length() && at < 3 && Character.isDigit(text.charAt(at))) {
      at++;
    }
    boolean numbered = at > 0 && at + 1 < text.length() && text.charAt(at + 1) == ' ';
    return numbered && (text.charAt(at) == '.' || text.charAt(at) == ')');
  }
}
