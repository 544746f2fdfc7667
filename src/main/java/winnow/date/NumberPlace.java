package winnow.date;

/** Tells from what stands around a number whether it can be part of a date. */
final class NumberPlace {
  private final Scan scan;
  private final Text text;
  private final Words words;

  NumberPlace(Scan scan, Text text, Words words) {
    this.scan = scan;
    this.text = text;
    this.words = words;
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

  /** Whether a phone's number or a street's name begins here: Tel. 02-12-2016, rue du 8 Mai. */
  boolean isAddress() {
    return (scan.gap() & ~(Gap.FOREIGN | Gap.PRODUCT)) == Gap.ADDRESS;
  }

  /** Whether three numbers that may be a date are rather a price, a version, a count. */
  boolean isOther(int start, Found found) {
    int end = found.end();
    if (isLong(start, end)) {
      return isPrice(end) || isDatedVersion(start);
    }
    return isPrice(end)
        || isVersion(start, end)
        || isHeading(start, found)
        || isCounted(start, end)
        || isPhone(start, end);
  }

  // 5.14.13 The end of the section
  private boolean isHeading(int start, Found found) {
    int end = found.end();
    boolean titled = text.isSpace(end) && text.isLetter(text.skipSpaces(end, 2));
    return start == 0
        && titled
        && end - start < 8
        && text.at(end - 3) == '.'
        && !found.candidates().get(0).isValid();
  }

  private boolean isPrice(int end) {
    int sign = text.skipSpaces(end, 2);
    char c = text.at(sign);
    return (c == '€' || c == '£') && !text.isDigit(text.skipSpaces(sign + 1, 1));
  }

  // Build 2016.1.19
  private boolean isDatedVersion(int start) {
    return (scan.gap() & Gap.PRODUCT) != 0
        && text.isDigit(start + 3)
        && text.at(start + 4) == '.'
        && (scan.gap() & Gap.BAR) == 0;
  }

  private boolean isVersion(int start, int end) {
    boolean padded = end - start == 8;
    return text.isLetter(start - 1)
        || (scan.gap() & Gap.PRODUCT) != 0
        || (scan.followsUnknown(start) && isRatio(start, end))
        || (!padded && text.at(end - 3) != '/' && scan.followsUnknown(start));
  }

  // 12/24/36 months, 10-10-10 fertilizer
  private boolean isCounted(int start, int end) {
    int next = text.skipSpaces(end, 2);
    if (next == end || !text.isLetter(next)) {
      return false;
    }
    Word word = words.at(next);
    boolean noun = text.kind(next) == Fold.LOWER && !word.isKnown();
    return word.is(Kind.COUNTED) || (noun && isRatio(start, end));
  }

  // NPK 10-10-10, 20/20/20 rule
  private boolean isRatio(int start, int end) {
    int first = text.number(start, start + 2);
    return end - start == 8
        && first == text.number(start + 3, start + 5)
        && first == text.number(start + 6, end);
  }

  // 8 (495) 12-10-16
  private boolean isPhone(int start, int end) {
    int bracket = start - 1;
    while (bracket > start - 3 && text.isSpace(bracket)) {
      bracket--;
    }
    return text.at(end - 3) == '-' && text.at(bracket) == ')' && text.isDigit(bracket - 1);
  }
}
