package winnow.fit;

import java.util.ArrayList;
import java.util.List;
import winnow.eval.Tokens;
import winnow.text.Letters;

/** Words for comparing lines with gold: lower case, every CJK character a word. */
final class Words {
  private Words() {}

  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    for (String token : Tokens.lowerCase(text).list()) {
      split(token, words);
    }
    return words;
  }

  private static void split(String token, List<String> words) {
    if (token.chars().noneMatch(c -> Letters.isCjk((char) c))) {
      words.add(token);
      return;
    }
    token.codePoints().forEach(c -> words.add(Character.toString(c)));
  }
}
