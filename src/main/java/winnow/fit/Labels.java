package winnow.fit;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import winnow.eval.Gold;
import winnow.eval.Tokens;
import winnow.text.Block;

/**
 * What gold says of the blocks of a page: from 0, no, to 1, yes; {@link #UNKNOWN} where nothing.
 */
final class Labels {
  static final float UNKNOWN = -1;
  private static final int SHINGLE = 4;
  private static final int SURE_WORDS = 8;
  private static final int LEAST_SEGMENT = 8;
  private static final int LEAST_BLOCK = 15;

  private Labels() {}

  /** Whether each block is story. */
  static float[] story(List<Block> blocks, Gold gold) {
    if (gold.text().isPresent()) {
      return byText(blocks, gold.text().get());
    }
    return bySegments(blocks, gold);
  }

  private static float[] byText(List<Block> blocks, String text) {
    List<String> story = Words.of(text);
    List<List<String>> words = blocks.stream().map(block -> Words.of(block.text())).toList();
    boolean[] stands = Alignment.of(words, story);
    Set<List<String>> shingles = shingles(story);
    String joined = " " + String.join(" ", story) + " ";
    float[] labels = new float[stands.length];
    for (int i = 0; i < labels.length; i++) {
      List<String> own = words.get(i);
      labels[i] = own.isEmpty() ? UNKNOWN : stands[i] ? 1 : share(own, shingles, joined);
    }
    return labels;
  }

  // A line that stands elsewhere in the story counts only if it is too long for chance.
  private static float share(List<String> words, Set<List<String>> shingles, String story) {
    if (story.contains(" " + String.join(" ", words) + " ")) {
      return words.size() >= SURE_WORDS ? 1 : 0;
    }
    int all = words.size() - SHINGLE + 1;
    if (all < 1) {
      return 0;
    }
    int found = 0;
    for (int i = 0; i < all; i++) {
      found += shingles.contains(words.subList(i, i + SHINGLE)) ? 1 : 0;
    }
    return (float) found / all;
  }

  private static Set<List<String>> shingles(List<String> words) {
    Set<List<String>> shingles = new HashSet<>();
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      shingles.add(words.subList(i, i + SHINGLE));
    }
    return shingles;
  }

  private static float[] bySegments(List<Block> blocks, Gold gold) {
    List<String> with = gold.with().stream().map(Labels::joined).toList();
    List<String> without = gold.without().stream().map(Labels::joined).toList();
    float[] labels = new float[blocks.size()];
    for (int i = 0; i < labels.length; i++) {
      String block = joined(blocks.get(i).text());
      labels[i] = meets(block, with) ? 1 : meets(block, without) ? 0 : UNKNOWN;
    }
    return labels;
  }

  private static String joined(String text) {
    return String.join(" ", Words.of(text));
  }

  private static boolean meets(String block, List<String> segments) {
    for (String segment : segments) {
      boolean isSame = !block.isEmpty() && block.equals(segment);
      boolean isIn = segment.length() >= LEAST_SEGMENT && isWithin(segment, block);
      boolean isPart = block.length() >= LEAST_BLOCK && isWithin(block, segment);
      if (isSame || isIn || isPart) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWithin(String part, String whole) {
    return (" " + whole + " ").contains(" " + part + " ");
  }

  /** Whether each block is the title; all unknown where no block is the gold title. */
  static float[] title(List<Block> blocks, Gold gold) {
    float[] labels = new float[blocks.size()];
    Arrays.fill(labels, UNKNOWN);
    if (gold.title().isEmpty()) {
      return labels;
    }
    List<String> title = Tokens.lowerCase(gold.title().get()).list();
    boolean isFound = false;
    for (int i = 0; i < labels.length && !title.isEmpty(); i++) {
      labels[i] = Tokens.lowerCase(blocks.get(i).text()).list().equals(title) ? 1 : 0;
      isFound |= labels[i] == 1;
    }
    if (!isFound) {
      Arrays.fill(labels, UNKNOWN);
    }
    return labels;
  }
}
