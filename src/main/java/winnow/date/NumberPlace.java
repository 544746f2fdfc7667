package winnow.date;

/** Tells from what stands around a number whether it can be part of a date. */
final class NumberPlace {
  private final Scan scan;
  private final Text text;

  NumberPlace(Scan scan, Text text) {
    this.scan = scan;
    this.text = text;
  }

  /** "Chapter 5, May 2016" has no day. */
  boolean isNumbered(int start) {
    return (scan.gap() & Gap.PRODUCT) != 0 && text.at(text.digitsEnd(start)) == ',';
  }

  /** Whether no part of a longer number, a price or an address ends here. */
  boolean isFresh(int start) {
    char before = text.at(start - 1);
    if (before == '$' || before == '€' || before == '£' || before == '#' || before == '+') {
      return false;
    }
    boolean mark = ".,:/-_=&".indexOf(before) >= 0 && before != 0;
    boolean chained = mark && text.isDigit(start - 2);
    return !chained || (!scan.isEmpty() && scan.last().end() >= start - 1);
  }

  /** The end of numbers that marks without blanks hold together. */
  int chainEnd(int start) {
    int end = start;
    while (end < text.length() && (text.isDigit(end) || isChain(end))) {
      end++;
    }
    return end;
  }

  private boolean isChain(int at) {
    return ".,:/-".indexOf(text.at(at)) >= 0 && text.isDigit(at + 1);
  }

  /** Whether a date prints its year in full. */
  boolean isLong(int start, int end) {
    return text.digitsEnd(start) - start >= 4
        || (end >= 4 && text.isDigit(end - 1) && text.isDigit(end - 3) && text.isDigit(end - 4));
  }

  /** Whether a date with a short year is rather a version or section number. */
  boolean isVersion(int start, int end) {
    boolean padded = end - start == 8;
    return text.isLetter(start - 1)
        || (scan.gap() & Gap.PRODUCT) != 0
        || (!padded && text.at(end - 3) != '/' && scan.followsUnknown(start));
  }
}
