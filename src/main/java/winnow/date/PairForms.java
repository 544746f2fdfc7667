package winnow.date;

/** Two numbers: a month of a year (2016-01, 01/2016), or a day and a month (8/10). */
final class PairForms {
  private final Text text;

  PairForms(Text text) {
    this.text = text;
  }

  /** Two numbers that are a month of a year: 2016-01, 01/2016. */
  Found month(int start) {
    int end = text.digitsEnd(start);
    char mark = text.at(end);
    int next = end + 1;
    int nextEnd = text.digitsEnd(next);
    if ((mark != '.' && mark != '/' && mark != '-') || nextEnd - next + end - start > 6) {
      return Found.NONE;
    }
    if (end - start == 4 && nextEnd - next == 2) {
      // 2011-12 is rather a season.
      boolean season = text.number(end - 2, end) + 1 == text.number(next, nextEnd);
      return season && mark != '.'
          ? Found.NONE
          : month(text.number(start, end), text.number(next, nextEnd), nextEnd);
    }
    return isShort(start, end) && nextEnd - next == 4
        ? month(text.number(next, nextEnd), text.number(start, end), nextEnd)
        : Found.NONE;
  }

  private static Found month(int year, int month, int end) {
    boolean valid = year >= 1900 && year <= 2099 && month >= 1 && month <= 12;
    return valid
        ? Found.of(end, Found.Shape.NUMBERS, new Candidate(year, month, 0, DateOrder.YMD))
        : Found.NONE;
  }

  /** Two numbers that are a day and a month, in whichever order: 8/10. */
  Found dayAndMonth(int start) {
    int end = text.digitsEnd(start);
    char mark = text.at(end);
    int next = end + 1;
    int nextEnd = text.digitsEnd(next);
    if ((mark != '.' && mark != '/' && mark != '-')
        || !isShort(start, end)
        || !isShort(next, nextEnd)) {
      return Found.NONE;
    }
    int first = Candidate.printedDay(text.number(start, end));
    int other = Candidate.printedDay(text.number(next, nextEnd));
    int after = mark == '.' && text.at(nextEnd) == '.' ? nextEnd + 1 : nextEnd;
    Found found =
        Found.of(
            after,
            Found.Shape.NUMBERS,
            new Candidate(0, other, first, DateOrder.DMY),
            new Candidate(0, first, other, DateOrder.MDY));
    return possible(found);
  }

  private static Found possible(Found found) {
    for (Candidate candidate : found.candidates()) {
      if (candidate.isValid()) {
        return found;
      }
    }
    return Found.NONE;
  }

  private static boolean isShort(int start, int end) {
    return end - start == 1 || end - start == 2;
  }
}
