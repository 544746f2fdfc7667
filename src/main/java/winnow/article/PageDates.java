package winnow.article;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import winnow.date.DateReader;

/**
 * When the story was published and updated. Where a page prints no other date than that of its last
 * change, this stands in for the first.
 *
 * @param at the place of the line that dates it
 */
record PageDates(Optional<String> published, Optional<String> updated, Optional<Integer> at) {
  private static final Odds ODDS = Odds.load("published.odds");
  private static final int NEAR = 4;

  static PageDates of(Sheet sheet, DateReader reader) {
    List<DatedLine> all = DatedLine.on(sheet, reader);
    DateMarks marks = new DateMarks(sheet, all);
    Ballot<DatedLine> ballot = new Ballot<>(DatedLine::day);
    for (int i = 0; i < all.size(); i++) {
      ballot.add(all.get(i), ODDS.of(marks.of(i)));
    }
    Optional<DatedLine> best = ballot.winner().filter(it -> !it.value().isEmpty());
    Optional<Integer> at = best.map(DatedLine::at);
    return new PageDates(best.map(DatedLine::value), updated(all, at, sheet), at);
  }

  /** The date of change that stands by the date of the page, or else where dates are lifted. */
  private static Optional<String> updated(List<DatedLine> all, Optional<Integer> at, Sheet sheet) {
    return all.stream()
        .filter(it -> it.isUpdate() && !it.value().isEmpty())
        .filter(it -> distance(it, at) <= NEAR || sheet.role(it.at()).isLifted())
        .min(Comparator.comparingInt(it -> distance(it, at)))
        .map(DatedLine::value);
  }

  private static int distance(DatedLine dated, Optional<Integer> at) {
    return at.map(line -> Math.abs(dated.at() - line)).orElse(NEAR + 1 + dated.at());
  }
}
