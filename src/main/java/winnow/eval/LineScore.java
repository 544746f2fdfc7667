package winnow.eval;

import java.util.Map;
import java.util.TreeMap;
import winnow.judge.Judgement;
import winnow.judge.Verdict;
import winnow.rule.Role;
import winnow.text.Letters;
import winnow.text.Part;

/**
 * What became of a page's lines. A line of which a part went counts for as much of a line as went.
 * A title kept as title is not lost where it is story, and not left where it is chrome.
 *
 * @param storyLines how many lines of story were lost
 * @param storyCharacters how many of their characters that can be seen
 * @param chromeLines how many lines of chrome went
 * @param chromeCharacters how many of their characters that can be seen
 */
public record LineScore(
    Share storyLines, Share storyCharacters, Share chromeLines, Share chromeCharacters) {
  private static final double MUCH = 0.05;
  static final LineScore NONE = new LineScore(Share.NONE, Share.NONE, Share.NONE, Share.NONE);

  /** Holds the verdicts against the truth. */
  public static LineScore of(Judgement judgement, LineTruth truth) {
    Map<Integer, Share> gone = new TreeMap<>();
    for (Verdict verdict : judgement.verdicts()) {
      for (Part part : verdict.block().parts()) {
        int line = part.line().number();
        double seen = part.text().chars().filter(c -> isSeen((char) c)).count();
        boolean goes = goes(verdict.role(), truth.at(line));
        gone.merge(line, new Share(goes ? seen : 0, seen), Share::plus);
      }
    }
    LineScore score = NONE;
    for (Map.Entry<Integer, Share> line : gone.entrySet()) {
      score = score.plus(of(truth.at(line.getKey()), line.getValue()));
    }
    return score;
  }

  private static boolean isSeen(char c) {
    return !Letters.isSpace(c) && !Letters.isInvisible(c) && !Character.isLowSurrogate(c);
  }

  private static boolean goes(Role role, Truth truth) {
    return !role.isKept() || (role == Role.TITLE && truth == Truth.CHROME);
  }

  private static LineScore of(Truth truth, Share gone) {
    Share line = new Share(gone.value(), 1);
    return switch (truth) {
      case STORY -> new LineScore(line, gone, Share.NONE, Share.NONE);
      case CHROME -> new LineScore(Share.NONE, Share.NONE, line, gone);
      case NEITHER -> NONE;
    };
  }

  LineScore plus(LineScore other) {
    return new LineScore(
        storyLines.plus(other.storyLines),
        storyCharacters.plus(other.storyCharacters),
        chromeLines.plus(other.chromeLines),
        chromeCharacters.plus(other.chromeCharacters));
  }

  /** Whether the page loses more than a twentieth of its story, in characters. */
  public boolean losesMuch() {
    return storyCharacters.value() > MUCH;
  }
}
