package winnow.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import winnow.rule.Evidence;
import winnow.rule.Role;
import winnow.text.Folded;
import winnow.text.Letters;
import winnow.text.Shape;

/**
 * Sentences a magazine prints a second time, larger. A quote is looked up by its first characters
 * in an index of the prose, so that a page is read through once and not once for each quote.
 */
final class PullQuotes {
  private static final int KEY = 12;
  private static final int CJK_KEY = 6;
  private static final int LEAST_WORDS = 4;
  private static final int LEAST_PLAIN_WORDS = 7;
  private static final double MARKED = 4.6;
  private static final double UNMARKED = 4.0;

  private final Map<String, List<Spot>> index = new HashMap<>();

  /** A place in a paragraph of prose. */
  private record Spot(String text, int at) {}

  private PullQuotes() {}

  static List<Look> heard(List<Look> looks) {
    if (looks.stream().noneMatch(PullQuotes::mayBeQuote)) {
      return looks;
    }
    PullQuotes quotes = new PullQuotes();
    List<String> folded = new ArrayList<>(looks.size());
    for (Look look : looks) {
      boolean isRead = look.shape().isProse() || mayBeQuote(look);
      folded.add(isRead ? Folded.of(look.text()) : "");
      if (look.shape().isProse()) {
        quotes.index(folded.get(folded.size() - 1));
      }
    }
    List<Look> heard = new ArrayList<>(looks.size());
    for (int at = 0; at < looks.size(); at++) {
      heard.add(quotes.hear(looks.get(at), folded.get(at)));
    }
    return heard;
  }

  private static boolean mayBeQuote(Look look) {
    Shape shape = look.shape();
    int least = shape.opensSpeech() ? LEAST_WORDS : LEAST_PLAIN_WORDS;
    return shape.words() >= least && shape.words() <= 60 && shape.letters() >= KEY;
  }

  private void index(String text) {
    for (int at = 0; at + CJK_KEY <= text.length(); at++) {
      boolean starts = at == 0 || isStart(text.charAt(at - 1)) || Letters.isCjk(text.charAt(at));
      if (starts) {
        index.computeIfAbsent(key(text, at), key -> new ArrayList<>(1)).add(new Spot(text, at));
      }
    }
  }

  private static boolean isStart(char before) {
    return !Character.isLetterOrDigit(before);
  }

  private static String key(String text, int at) {
    int length = Letters.isCjk(text.charAt(at)) ? CJK_KEY : KEY;
    return text.substring(at, Math.min(text.length(), at + length));
  }

  private Look hear(Look look, String text) {
    if (!mayBeQuote(look) || text.isEmpty() || !isWithinLonger(text)) {
      return look;
    }
    // Without marks it may be the story itself that comes back to a sentence.
    double sure = look.shape().opensSpeech() ? MARKED : UNMARKED;
    return look.with(
        Evidence.of(Known.REPEAT, Role.DUPLICATE, sure, "a sentence of the story again"));
  }

  private boolean isWithinLonger(String text) {
    List<Spot> spots = index.getOrDefault(key(text, 0), List.of());
    // A page that says the same thing a hundred times is no place to look for quotes.
    return spots.size() <= 20
        && spots.stream()
            .anyMatch(
                spot ->
                    spot.text().length() > text.length() + 4
                        && spot.text().startsWith(text, spot.at()));
  }
}
