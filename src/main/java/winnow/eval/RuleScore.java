package winnow.eval;

/**
 * How often a rule spoke for taking a block away, and whether it should have.
 *
 * @param hits the blocks it spoke of
 * @param chrome how many of them hold lines of chrome and none of story
 * @param story how many of them hold a line of story
 * @param decided how many blocks went on its word
 */
public record RuleScore(String rule, int hits, int chrome, int story, int decided) {
  private static final double PRECISE = 0.98;
  private static final int ENOUGH = 3;

  RuleScore plus(RuleScore other) {
    return new RuleScore(
        rule,
        hits + other.hits,
        chrome + other.chrome,
        story + other.story,
        decided + other.decided);
  }

  /** The blocks it was right about, of those that are known to be chrome or story. */
  public Share precision() {
    return new Share(chrome, chrome + story);
  }

  /** Whether it spoke of story too often for chance. */
  public boolean isDoubtful() {
    return story >= ENOUGH && precision().value() < PRECISE;
  }
}
