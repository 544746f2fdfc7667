package winnow.read;

import org.apache.commons.text.StringEscapeUtils;

/** What scrapers leave in a line that no reader should see: entities and broken surrogates. */
final class Cleanup {
  private static final char REPLACEMENT = '\ufffd';

  private Cleanup() {}

  static String of(String raw) {
    String text = raw.indexOf('&') >= 0 ? withoutEntities(raw) : raw;
    return hasLoneSurrogate(text) ? repaired(text) : text;
  }

  private static String withoutEntities(String raw) {
    try {
      // An entity can stand for a line break, but a line is a line.
      return StringEscapeUtils.unescapeHtml4(raw).replace('\n', ' ').replace('\r', ' ');
    } catch (IllegalArgumentException e) {
      // A number beyond Unicode, as in "&#99999999;": the line stays as it is.
      return raw;
    }
  }

  private static boolean hasLoneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!isPair(text, i)) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  private static String repaired(String text) {
    StringBuilder repaired = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (isPair(text, i)) {
        i++;
      } else if (Character.isSurrogate(text.charAt(i))) {
        repaired.setCharAt(i, REPLACEMENT);
      }
    }
    return repaired.toString();
  }

  private static boolean isPair(String text, int at) {
    return at + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
  }
}
