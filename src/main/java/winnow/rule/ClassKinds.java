package winnow.rule;

/** The kinds of character that a class such as {@code [a-z©]} takes; all of them where in doubt. */
final class ClassKinds {
  private final String members;
  private int at;
  private long kinds;

  private ClassKinds(String members) {
    this.members = members;
  }

  static long of(String members) {
    boolean isPlain =
        !members.startsWith("^") && !members.contains("&&") && !nests(members) && !ranges(members);
    return isPlain ? new ClassKinds(members).all() : Kinds.ALL;
  }

  /**
   * Whether each of what a class takes is one character, and none two, as beyond the first plane.
   */
  static boolean isNarrow(String members) {
    return of(members) != Kinds.ALL
        && members.indexOf('\\') < 0
        && members.chars().noneMatch(c -> Character.isSurrogate((char) c));
  }

  // A class within the class.
  private static boolean nests(String members) {
    int at = members.indexOf('[');
    while (at > 0 && members.charAt(at - 1) == '\\') {
      at = members.indexOf('[', at + 1);
    }
    return at >= 0;
  }

  // What stands between two characters beyond the first plane.
  private static boolean ranges(String members) {
    return members.indexOf('-') > 0
        && members.chars().anyMatch(c -> Character.isSurrogate((char) c));
  }

  private long all() {
    while (at < members.length()) {
      member();
    }
    return kinds;
  }

  private void member() {
    char c = members.charAt(at++);
    if (c == '\\') {
      escape();
    } else if (isRange()) {
      char to = members.charAt(at + 1);
      at += 2;
      for (int i = c; i <= to; i++) {
        kinds |= Kinds.of((char) i);
      }
    } else {
      kinds |= Kinds.of(c);
    }
  }

  // A hyphen at the end stands for itself; one before an escape is left in doubt.
  private boolean isRange() {
    boolean isRange = at + 1 < members.length() && members.charAt(at) == '-';
    if (isRange && members.charAt(at + 1) == '\\') {
      kinds = Kinds.ALL;
    }
    return isRange;
  }

  private void escape() {
    char c = members.charAt(at++);
    switch (c) {
      case 'd' -> kinds |= Kinds.DIGITS;
      case 's' -> kinds |= Kinds.SPACES;
      case 'w' -> kinds |= Kinds.WORDS;
      case 'W' -> kinds |= ~(Kinds.LETTERS | Kinds.DIGITS);
      case 'p' -> property();
      default -> kinds |= Character.isLetterOrDigit(c) ? Kinds.ALL : Kinds.of(c);
    }
    if (at < members.length() - 1 && members.charAt(at) == '-') {
      kinds = Kinds.ALL;
    }
  }

  // Letters beyond the first plane are seen as two characters of no kind.
  private void property() {
    int end = members.indexOf('}', at);
    String name = end < 0 ? "" : members.substring(at, end + 1);
    at = end < 0 ? members.length() : end + 1;
    boolean areLetters =
        name.equals("{L}") || name.equals("{Lu}") || name.equals("{Ll}") || name.equals("{IsHan}");
    kinds |= areLetters ? Kinds.LETTERS | Kinds.OTHERS : Kinds.ALL;
  }
}
