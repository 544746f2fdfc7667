package winnow.judge;

import java.util.List;
import winnow.text.Shape;

/** A list of other stories, each a headline and its first sentence. */
final class Teasers {
  private static final int LEAST_PAIRS = 2;

  private Teasers() {}

  /** Where the pairs of headline and sentence that begin at an index end; there, if too few. */
  static int end(List<Look> looks, int from) {
    int at = from;
    int pairs = 0;
    while (at + 1 < looks.size()
        && isHeadline(looks.get(at))
        && looks.get(at + 1).shape().isProse()) {
      at += 2;
      pairs++;
    }
    boolean storyGoesOn = at < looks.size() && looks.get(at).shape().isProse();
    return pairs >= LEAST_PAIRS && !storyGoesOn ? at : from;
  }

  private static boolean isHeadline(Look look) {
    Shape shape = look.shape();
    return !shape.isProse() && shape.words() >= 2 && shape.words() <= 20 && !look.isKnown();
  }
}
