package winnow.eval;

import java.util.List;
import winnow.text.Letters;

/**
 * Pieces of text that must come out and pieces that must not, white space aside. This is the
 * measure of trafilatura's evaluation.
 *
 * @param hit how many came out as they must
 * @param wrong how many came out and must not
 * @param missed how many must come out and did not
 */
public record SegmentScore(int hit, int wrong, int missed) {
  /** Looks for the page's pieces in what came out. */
  public static SegmentScore of(List<String> with, List<String> without, String text) {
    String folded = folded(text);
    int hit = found(with, folded);
    return new SegmentScore(hit, found(without, folded), with.size() - hit);
  }

  private static int found(List<String> pieces, String folded) {
    return (int) pieces.stream().filter(piece -> folded.contains(folded(piece))).count();
  }

  /** The text with one space for each run of white space, and none at its ends. */
  private static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isSpace = Letters.isSpace(c);
      boolean endsWord = !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ';
      if (!isSpace || endsWord) {
        folded.append(isSpace ? ' ' : c);
      }
    }
    return folded.toString().strip();
  }

  /** The figures of all pieces of all pages together. */
  public static Quality over(List<SegmentScore> pages) {
    double hit = 0;
    double wrong = 0;
    double missed = 0;
    for (SegmentScore each : pages) {
      hit += each.hit;
      wrong += each.wrong;
      missed += each.missed;
    }
    return Quality.of(share(hit, wrong), share(hit, missed));
  }

  private static double share(double part, double rest) {
    return part == 0 ? 0 : part / (part + rest);
  }
}
