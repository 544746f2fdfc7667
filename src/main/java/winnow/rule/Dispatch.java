package winnow.rule;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import winnow.text.Packed;

/**
 * Picks the patterns that a line may match, so that on an ordinary line of prose none is tried at
 * all. Each pattern is filed under what it tells of the lines it matches: what they begin with (a
 * short beginning under a word too), else words that stand in them, else the kind of their first
 * character.
 */
final class Dispatch {
  // An opening as short is met too often, where the pattern also needs longer words.
  private static final int SHORT_OPENING = 3;
  // By how much a word must be longer than an opening to be looked for besides.
  private static final int LONGER = 1;

  private final OpeningIndex byOpening;
  // The same, of lines without the signs before their first letter or digit.
  private final OpeningIndex byBareOpening;
  private final LiteralIndex byWord;
  private final int[][] byKind;
  private final Frame[] frames;
  private final byte[] words;

  private Dispatch(
      OpeningIndex byOpening,
      OpeningIndex byBareOpening,
      LiteralIndex byWord,
      int[][] byKind,
      Frame[] frames,
      byte[] words) {
    this.byOpening = byOpening;
    this.byBareOpening = byBareOpening;
    this.byWord = byWord;
    this.byKind = byKind;
    this.frames = frames;
    this.words = words;
  }

  static Dispatch of(List<Wording> wordings) {
    Map<Integer, Set<String>> openings = new TreeMap<>();
    Map<Integer, Set<String>> bareOpenings = new TreeMap<>();
    Map<Integer, List<Set<String>>> needed = new TreeMap<>();
    Map<Integer, Frame> others = new TreeMap<>();
    byte[] words = new byte[wordings.size()];
    for (int number = 0; number < wordings.size(); number++) {
      Wording wording = wordings.get(number);
      boolean isOpening = isToldByOpening(wording);
      List<Set<String>> sets = isOpening ? besides(wording) : wording.needed();
      if (isOpening) {
        boolean isBare = wording.opening().isLoose();
        (isBare ? bareOpenings : openings).put(number, wording.opening().texts());
      }
      if (!sets.isEmpty()) {
        needed.put(number, sets);
      } else if (!isOpening) {
        others.put(number, wording.frame());
      }
      words[number] = (byte) Math.max(1, sets.size() + (isOpening ? 1 : 0));
    }
    return new Dispatch(
        OpeningIndex.of(openings),
        OpeningIndex.of(bareOpenings),
        LiteralIndex.of(needed),
        byKind(others),
        wordings.stream().map(Wording::frame).toArray(Frame[]::new),
        words);
  }

  // For what begins as lines often do, a word that few of them have: "this article is … reserved".
  private static List<Set<String>> besides(Wording wording) {
    List<Set<String>> sets = wording.needed();
    boolean tells =
        !sets.isEmpty() && Needed.shortest(sets.get(0)) > wording.opening().least() + LONGER;
    return tells ? sets.subList(0, 1) : List.of();
  }

  private static boolean isToldByOpening(Wording wording) {
    int least = wording.frame().opens() ? wording.opening().least() : 0;
    boolean hasWord =
        !wording.needed().isEmpty() && Needed.shortest(wording.needed().get(0)) > least;
    return least > 0 && (least >= SHORT_OPENING || !hasWord);
  }

  private static int[][] byKind(Map<Integer, Frame> frames) {
    int[][] byKind = new int[Long.SIZE][];
    for (int kind = 0; kind < byKind.length; kind++) {
      long one = 1L << kind;
      byKind[kind] =
          frames.entrySet().stream()
              .filter(each -> each.getValue().mayBegin(one))
              .mapToInt(Map.Entry::getKey)
              .toArray();
    }
    return byKind;
  }

  static Dispatch read(Packed stored) {
    OpeningIndex byOpening = OpeningIndex.read(stored);
    OpeningIndex byBareOpening = OpeningIndex.read(stored);
    LiteralIndex byWord = LiteralIndex.read(stored);
    int[][] byKind = new int[Long.SIZE][];
    for (int kind = 0; kind < byKind.length; kind++) {
      byKind[kind] = stored.ints();
    }
    return new Dispatch(
        byOpening, byBareOpening, byWord, byKind, Frame.read(stored), stored.bytes());
  }

  void write(DataOutputStream out) throws IOException {
    byOpening.write(out);
    byBareOpening.write(out);
    byWord.write(out);
    for (int[] numbers : byKind) {
      Packed.write(numbers, out);
    }
    Frame.write(frames, out);
    Packed.write(words, out);
  }

  /** The patterns that a line may match, each once and in their order. */
  Candidates candidates(Sighted line) {
    Candidates candidates = new Candidates();
    byOpening.offer(line.folded(), 0, candidates);
    byBareOpening.offer(line.folded(), line.bare(), candidates);
    byWord.offer(line.folded(), candidates);
    for (int number : byKind[Long.numberOfTrailingZeros(line.first())]) {
      candidates.add(number);
    }
    candidates.settle(words, number -> frames[number].holds(line));
    return candidates;
  }
}
