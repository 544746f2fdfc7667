package winnow.model;

import winnow.text.Letters;

/** How a block ends, quotes and brackets aside. */
enum EndMark {
  FULL_STOP,
  QUESTION,
  EXCLAMATION,
  COLON,
  ELLIPSIS,
  COMMA,
  NONE;

  static EndMark of(String text, boolean endsSentence) {
    int at = text.length() - 1;
    while (at > 0 && (Letters.closes(text.charAt(at)) || text.charAt(at) == ' ')) {
      at--;
    }
    if (at < 0) {
      return NONE;
    }
    return switch (text.charAt(at)) {
      case '?', '？', '؟', '\u037e' -> QUESTION;
      case '!', '！' -> EXCLAMATION;
      case ':', '：' -> COLON;
      case '…' -> ELLIPSIS;
      case ',', ';', '،', '、', '，' -> endsSentence ? QUESTION : COMMA;
      default -> text.startsWith("..", at - 1) ? ELLIPSIS : endsSentence ? FULL_STOP : NONE;
    };
  }
}
