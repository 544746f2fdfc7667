package winnow.text;

import java.util.Optional;

/**
 * How often the letters of each script occur in a text, and what that alone says of its language.
 */
final class Script {
  private static final String UKRAINIAN = "іїєґІЇЄҐ";
  private static final String PERSIAN = "پچژگکی";

  private int latin;
  private int cyrillic;
  private int ukrainian;
  private int greek;
  private int arabic;
  private int persian;
  private int devanagari;
  private int hangul;
  private int kana;
  private int han;

  private Script() {}

  static Script of(CharSequence text) {
    Script script = new Script();
    for (int i = 0; i < text.length(); i++) {
      script.count(text.charAt(i));
    }
    return script;
  }

  private void count(char c) {
    if (c < '\u0250') {
      latin += Character.isLetter(c) ? 1 : 0;
    } else if (c >= '\u0370' && c <= '\u03ff') {
      greek++;
    } else if (c >= '\u0400' && c <= '\u04ff') {
      cyrillic++;
      ukrainian += UKRAINIAN.indexOf(c) >= 0 ? 1 : 0;
    } else if (c >= '\u0600' && c <= '\u06ff') {
      arabic++;
      persian += PERSIAN.indexOf(c) >= 0 ? 1 : 0;
    } else if (c >= '\u0900' && c <= '\u097f') {
      devanagari++;
    } else if (Letters.isCjk(c)) {
      countCjk(c);
    }
  }

  private void countCjk(char c) {
    if (c >= '\uac00' && c <= '\ud7af') {
      hangul++;
    } else if (c <= '\u30ff') {
      kana++;
    } else {
      han++;
    }
  }

  /** The language, where the commonest script tells it; two CJK characters weigh as one word. */
  Optional<String> language() {
    int cjk = (hangul + kana + han) * 3;
    int most = Math.max(latin, Math.max(Math.max(cyrillic, greek), Math.max(arabic, devanagari)));
    if (cjk > most) {
      return Optional.of(cjkLanguage());
    }
    if (most == 0 || most == latin) {
      return Optional.empty();
    }
    return Optional.of(otherLanguage(most));
  }

  private String cjkLanguage() {
    if (hangul > kana && hangul * 3 > han) {
      return "ko";
    }
    return kana * 10 > han ? "ja" : "zh";
  }

  private String otherLanguage(int most) {
    if (most == cyrillic) {
      return ukrainian * 50 > cyrillic ? "uk" : "ru";
    }
    if (most == greek) {
      return "el";
    }
    if (most == arabic) {
      return persian * 25 > arabic ? "fa" : "ar";
    }
    return "hi";
  }
}
