package winnow.article;

import java.util.List;
import java.util.Optional;
import winnow.text.Folded;

/** Who wrote the story, as the page prints it. */
final class Author {
  private static final Odds ODDS = Odds.load("author.odds");
  private static final double SURE = 4.5;

  private Author() {}

  /**
   * The likeliest of all the people whom a page names as authors are named.
   *
   * @param outlet where the story is from: a house, that signs like a person
   */
  static Optional<String> of(Sheet sheet, PageDates dates, Optional<String> outlet) {
    List<Credit> all =
        Credit.on(sheet).stream().filter(it -> !isHouse(it.byline(), outlet)).toList();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    AuthorMarks marks = new AuthorMarks(sheet, all, dates.at(), outlet);
    Ballot<Credit> ballot = new Ballot<>(AuthorMarks::key);
    for (int i = 0; i < all.size(); i++) {
      ballot.add(all.get(i), ODDS.of(marks.of(i)));
    }
    return ballot.winner().or(() -> known(all)).map(credit -> credit.byline().names());
  }

  // Without a label, what is called as the outlet is the outlet.
  private static boolean isHouse(Byline byline, Optional<String> outlet) {
    boolean isBare =
        switch (byline.form()) {
          case ALONE, DATED, HANDLE, OWNER, RULE -> true;
          case LABELLED, EDITOR, BY, NICKNAME, UNDER_LABEL -> false;
        };
    return isBare
        && outlet.filter(it -> Folded.of(it).equals(Folded.of(byline.names()))).isPresent();
  }

  // Names in a script without capitals have few marks to show; a rule that is sure knows better.
  private static Optional<Credit> known(List<Credit> all) {
    List<Credit> known =
        all.stream().filter(it -> it.rule() >= SURE && !it.byline().hasCase()).toList();
    return known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty();
  }
}
