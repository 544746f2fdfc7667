package winnow.eval;

/** What a line is by the gold text. */
public enum Truth {
  /** At least five words, and they stand in the gold text one after the other. */
  STORY,
  /** Its words, however few, do not stand in the gold text. */
  CHROME,
  /** It may be either: few words that stand in the gold text, or none at all. */
  NEITHER
}
