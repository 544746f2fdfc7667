package winnow.read;

import org.apache.commons.text.StringEscapeUtils;

/** What scrapers leave in a line that no reader should see: entities and broken surrogates. */
final class Cleanup {
  private static final char REPLACEMENT = '\ufffd';
  private static final int LONGEST_ENTITY = 32;

  private Cleanup() {}

  static String of(String raw) {
    String text = raw.indexOf('&') >= 0 ? withoutEntities(raw) : raw;
    return hasLoneSurrogate(text) ? repaired(text) : text;
  }

  private static String withoutEntities(String raw) {
    StringBuilder text = new StringBuilder(raw.length());
    int from = 0;
    for (int at = raw.indexOf('&'); at >= 0; at = raw.indexOf('&', from)) {
      text.append(raw, from, at);
      int end = endOfEntity(raw, at);
      text.append(resolved(raw.substring(at, end)));
      from = end;
    }
    return text.append(raw, from, raw.length()).toString();
  }

  private static int endOfEntity(String raw, int at) {
    int last = Math.min(raw.length(), at + LONGEST_ENTITY);
    for (int i = at + 1; i < last; i++) {
      char c = raw.charAt(i);
      if (c == ';') {
        return i + 1;
      }
      if (!Character.isLetterOrDigit(c) && c != '#') {
        break;
      }
    }
    return at + 1;
  }

  private static String resolved(String entity) {
    try {
      // An entity can stand for a line break, but a line is a line.
      return StringEscapeUtils.unescapeHtml4(entity).replace('\n', ' ').replace('\r', ' ');
    } catch (IllegalArgumentException e) {
      // A number beyond Unicode, as in "&#99999999;", stays as it is.
      return entity;
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

  static String repaired(String text) {
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
