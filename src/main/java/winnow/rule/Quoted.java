package winnow.rule;

/** What an author wrote, fit to be told of: short, and without signs that move a cursor. */
final class Quoted {
  private static final int SHORT = 80;
  private static final int LONGEST = 400;

  private Quoted() {}

  /** A word or two, in quotation marks. */
  static String of(String written) {
    return "'" + cut(written, SHORT) + "'";
  }

  /** A line. */
  static String shown(String written) {
    return cut(written, LONGEST);
  }

  private static String cut(String written, int most) {
    boolean isLong = written.length() > most;
    String start = isLong ? written.substring(0, most) + "…" : written;
    return start.codePoints().noneMatch(Quoted::isUnseen)
        ? start
        : start
            .codePoints()
            .map(c -> isUnseen(c) ? '\ufffd' : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isUnseen(int c) {
    return Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE;
  }
}
