package winnow.learn;

/**
 * One place where a recurring line stands.
 *
 * @param leaf the page's number among the site's
 * @param at the block's number on the page
 * @param times how often the page says it
 * @param fromEnd how many blocks stand below it
 * @param above the line above, folded; empty at the top
 * @param below the line below, folded; empty at the end
 * @param proseAbove paragraphs above it that stand on no other page
 * @param proseBelow paragraphs below it that stand on no other page
 */
record Sighting(
    int leaf,
    int at,
    int times,
    int fromEnd,
    String above,
    String below,
    int proseAbove,
    int proseBelow) {

  /** Whether the story stands on both sides of it. */
  boolean isAmidStory() {
    return proseAbove > 0 && proseBelow > 0;
  }

  boolean isAboveStory() {
    return proseAbove == 0 && proseBelow > 0;
  }

  boolean isBelowStory() {
    return proseAbove > 0 && proseBelow == 0;
  }
}
