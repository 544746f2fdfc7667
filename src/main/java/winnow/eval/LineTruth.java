package winnow.eval;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import winnow.text.Letters;
import winnow.text.Line;

/**
 * Which lines of a page are story and which are chrome, as its gold text tells. Case and marks do
 * not matter; a line that is mostly Chinese, Japanese or Korean has a word for every two letters,
 * and its spaces do not matter either.
 */
public final class LineTruth {
  private static final int LEAST_WORDS = 5;

  private final Map<Integer, Truth> byLine = new HashMap<>();
  private final Tokens gold;
  private final String unspaced;

  private LineTruth(Tokens gold) {
    this.gold = gold;
    this.unspaced = gold.unspaced();
  }

  /** Compares each line with the gold text. */
  public static LineTruth of(Collection<Line> lines, String gold) {
    LineTruth truth = new LineTruth(Tokens.lowerCase(gold));
    lines.forEach(line -> truth.byLine.put(line.number(), truth.of(line.text())));
    return truth;
  }

  /** What the line of this number is; a line that was not compared is neither. */
  public Truth at(int line) {
    return byLine.getOrDefault(line, Truth.NEITHER);
  }

  private Truth of(String line) {
    int letters = (int) line.codePoints().filter(Tokens::isLetterOrNumber).count();
    if (letters == 0) {
      return Truth.NEITHER;
    }
    boolean isCjk = 2 * line.chars().filter(c -> Letters.isCjk((char) c)).count() > letters;
    Tokens words = Tokens.lowerCase(line);
    if (isCjk ? !unspaced.contains(words.unspaced()) : !gold.hold(words)) {
      return Truth.CHROME;
    }
    int count = isCjk ? letters / 2 : words.list().size();
    return count >= LEAST_WORDS ? Truth.STORY : Truth.NEITHER;
  }
}
