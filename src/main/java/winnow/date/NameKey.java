package winnow.date;

/**
 * The key a name has in the tables: folded, its words joined by one space, everything that is not a
 * letter left out.
 */
public final class NameKey {
  private NameKey() {}

  /** The key of a name as people write it: {@code sept.} is {@code sept}, p. m. is {@code p m}. */
  public static String of(String name) {
    StringBuilder key = new StringBuilder();
    for (char c : Fold.fold(name).toCharArray()) {
      byte kind = Fold.classOfFolded(c);
      if (kind == Fold.DIGIT || kind >= Fold.LOWER) {
        key.append(c);
      } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    }
    return key.toString().strip();
  }
}
