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
        !members.startsWith("^")
            && members.indexOf('[') < 0
            && !members.contains("&&")
            && members.chars().noneMatch(c -> Character.isSurrogate((char) c));
    return isPlain ? new ClassKinds(members).all() : Kinds.ALL;
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
      default -> kinds |= Character.isLetterOrDigit(c) ? Kinds.ALL : Kinds.of(c);
    }
    if (at < members.length() - 1 && members.charAt(at) == '-') {
      kinds = Kinds.ALL;
    }
  }
}
