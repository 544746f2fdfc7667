package winnow.model;

import winnow.text.Letters;

/** Marks and capitals of a block that its shape does not hold, counted in one pass. */
final class Marks {
  private static final String CURRENCY = "$€£¥₹₽₴₩₺";

  int words;
  int capitalised;
  int sentences;
  int parentheses;
  int prices;
  boolean hasAddress;

  static Marks of(String text) {
    Marks marks = new Marks();
    boolean opens = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Letters.isSpace(c)) {
        opens = true;
      } else {
        if (opens && Character.isLetter(c)) {
          marks.words++;
          marks.capitalised += Character.isUpperCase(c) ? 1 : 0;
        }
        opens = false;
        marks.count(c, text, i);
      }
    }
    return marks;
  }

  private void count(char c, String text, int at) {
    if (Letters.isInWord(c) || Character.isDigit(c)) {
      return;
    }
    if (Letters.endsSentence(c)) {
      sentences += isEnd(text, at + 1) ? 1 : 0;
    } else if (c == '(') {
      parentheses++;
    } else if (c == '@' || (c == ':' && text.startsWith("://", at))) {
      hasAddress = true;
    } else if (CURRENCY.indexOf(c) >= 0) {
      prices++;
    }
  }

  private static boolean isEnd(String text, int next) {
    if (next >= text.length()) {
      return true;
    }
    char c = text.charAt(next);
    return Letters.isSpace(c) || Letters.closes(c) || Letters.isCjk(c);
  }
}
