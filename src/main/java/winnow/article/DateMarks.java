package winnow.article;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import winnow.date.DateReading;
import winnow.date.DateRole;
import winnow.judge.Verdict;
import winnow.rule.Role;
import winnow.text.Shape;

/** What tells the date of a page from the other dates on it. */
final class DateMarks {
  private static final int AROUND = 6;
  private static final int TOP = 12;
  private static final int LEAST_SENTENCE = 6;
  private static final int LONG = 100;
  private static final Pattern TEASER = Pattern.compile("^\\p{Lu}.{25,}");
  private static final Pattern CLOCK_WORDS =
      Pattern.compile("(?i)\\b(min(ute)?s?\\.? read|lesezeit)");

  private final Sheet sheet;
  private final List<DatedLine> all;
  private final Map<String, Integer> times = new HashMap<>();
  private final String latest;

  /**
   * Looks a page over.
   *
   * @param all its dates, from top to bottom
   */
  DateMarks(Sheet sheet, List<DatedLine> all) {
    this.sheet = sheet;
    this.all = all;
    this.latest = all.stream().map(DatedLine::day).max(Comparator.naturalOrder()).orElse("");
    all.forEach(it -> times.merge(it.day(), 1, Integer::sum));
  }

  /** What there is to say of one of the dates. */
  Marks of(int index) {
    DatedLine dated = all.get(index);
    Marks marks = new Marks();
    line(marks, dated);
    reading(marks, dated.reading());
    sheet.place(marks, "", dated.at());
    marks.is("top", dated.at() < TOP && dated.at() < sheet.prose().start() - 8);
    company(marks, index);
    verdict(marks, sheet.verdict(dated.at()));
    return marks;
  }

  private void line(Marks marks, DatedLine dated) {
    Shape shape = sheet.shape(dated.at());
    int rest = dated.line().restLetters();
    int all = shape.letters() + shape.digits();
    boolean isSentence = shape.endsSentence() && shape.words() >= LEAST_SENTENCE;
    boolean isLong = shape.chars() > LONG;
    marks.is("only date", rest == 0);
    marks.is("mostly date", rest > 0 && rest <= 24 && rest * 2 <= all);
    marks.is("some date", rest > 24 && !isSentence && !isLong);
    marks.is("sentence", isSentence);
    marks.is("long", isLong && !isSentence);
    marks.is(
        "dateline",
        isLong && dated.reading().start() < 60 && dated.at() < sheet.prose().start() + 3);
    marks.is("opens line", dated.reading().labelStart() == 0);
    marks.is("ends line", dated.reading().end() == dated.line().text().length());
    marks.is("several", dated.line().readings().size() > 2);
    marks.is("markup", dated.line().text().indexOf("](") >= 0);
  }

  private static void reading(Marks marks, DateReading reading) {
    boolean isLabelled = reading.labelStart() < reading.start();
    marks.is("published", reading.role() == DateRole.PUBLISHED);
    marks.is("updated", reading.role() == DateRole.UPDATED);
    marks.is("event", reading.role() == DateRole.EVENT);
    marks.is("labelled", isLabelled);
    marks.is(reading.precision().name().toLowerCase(Locale.ROOT));
    marks.is("clock", reading.hasTime());
    marks.is("range", reading.isRange());
    marks.is("unreadable", !reading.isUsable());
  }

  private void company(Marks marks, int index) {
    DatedLine dated = all.get(index);
    int same = times.get(dated.day());
    boolean isLatest = dated.day().equals(latest);
    marks.is("dates around", Math.min(4, others(index, -1) + others(index, 1)));
    marks.is("same day", same > 1);
    marks.is("same day often", same > 3);
    marks.is("first", dated.at() == all.get(0).at());
    marks.is("latest", isLatest);
    marks.is("latest of the top", isLatest && dated.at() < TOP);
    marks.is("lonely", all.size() == 1);
    neighbours(marks, dated.at());
  }

  /** Other days near by, on one side. */
  private int others(int index, int step) {
    DatedLine dated = all.get(index);
    int others = 0;
    for (int i = index + step; i >= 0 && i < all.size(); i += step) {
      DatedLine other = all.get(i);
      if (Math.abs(other.at() - dated.at()) > AROUND) {
        break;
      }
      others += other.at() != dated.at() && !other.day().equals(dated.day()) ? 1 : 0;
    }
    return others;
  }

  private void neighbours(Marks marks, int at) {
    boolean name = false;
    boolean reading = false;
    for (int i = at - 2; i <= at + 2; i++) {
      name |= sheet.has(i) && i != at && Bylines.isLabelled(sheet.text(i));
      reading |= sheet.has(i) && CLOCK_WORDS.matcher(sheet.text(i)).find();
    }
    marks.is("byline beside", name);
    marks.is("byline on line", Bylines.isLabelled(sheet.text(at)));
    marks.is("reading time", reading);
    marks.is(
        "headline above",
        TEASER.matcher(sheet.text(at - 1)).find()
            && sheet.has(at - 1)
            && !sheet.shape(at - 1).endsSentence());
    marks.is(
        "headline below",
        sheet.has(at + 1)
            && TEASER.matcher(sheet.text(at + 1)).find()
            && !sheet.shape(at + 1).endsSentence());
    marks.is("prose below", sheet.has(at + 1) && sheet.shape(at + 1).isProse());
    marks.is("comment above", sheet.text(at - 1).endsWith(":"));
  }

  private static void verdict(Marks marks, Verdict verdict) {
    Role role = verdict.role();
    marks.is("is date", role == Role.DATE || role == Role.BYLINE || role == Role.SOURCE_LABEL);
    marks.is("is related", role == Role.RELATED);
    marks.is("is comments", role == Role.COMMENTS);
    marks.is("is copyright", role == Role.COPYRIGHT);
    marks.is("is story", role == Role.STORY);
    marks.is("is title", role == Role.TITLE);
  }
}
