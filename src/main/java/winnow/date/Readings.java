package winnow.date;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Turns the drafts of a line into readings. */
final class Readings {
  private final Text text;
  private final Hint hint;
  private final Settling settling;

  Readings(Text text, Hint hint) {
    this.text = text;
    this.hint = hint;
    settling = new Settling(hint);
  }

  static List<DateReading> of(String line, Hint hint) {
    Text text = Text.of(line);
    List<Piece> pieces = new Scan(text, hint).pieces();
    if (pieces.isEmpty()) {
      return List.of();
    }
    return new Readings(text, hint).all(new Assembly(pieces).drafts());
  }

  private List<DateReading> all(List<Draft> drafts) {
    List<DateReading> readings = new ArrayList<>(drafts.size());
    Ranges ranges = new Ranges(settling);
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      boolean pair = i + 1 < drafts.size() && ranges.isRange(draft, drafts.get(i + 1));
      readings.add(pair ? range(draft, drafts.get(++i), ranges) : reading(draft));
    }
    return readings;
  }

  private DateReading range(Draft from, Draft to, Ranges ranges) {
    String value = ranges.value(from, to);
    Precision precision = ranges.precision(to);
    return make(
        from, to.end(), value, precision, Status.OK, "", zone(from, ranges.first()), List.of());
  }

  private DateReading reading(Draft draft) {
    if (!draft.agos().isEmpty()) {
      return relative(draft);
    }
    if (draft.days().isEmpty()) {
      return failed(draft, Precision.TIME, Status.INCOMPLETE, "no date is printed", List.of());
    }
    Settling.Result result = settling.settle(draft);
    Precision precision = precision(draft);
    if (result.status() == Status.OK) {
      Candidate date = result.dates().get(0);
      return make(
          draft,
          draft.end(),
          value(draft, date),
          precision,
          Status.OK,
          "",
          zone(draft, date),
          List.of());
    }
    List<String> candidates =
        result.status() == Status.AMBIGUOUS && result.dates().get(0).isFull()
            ? result.dates().stream().map(d -> value(draft, d)).sorted().toList()
            : List.of();
    return failed(draft, precision, result.status(), result.reason(), candidates);
  }

  private static Precision precision(Draft draft) {
    Found found = draft.days().get(0).found();
    if (!found.hasYear() && draft.year() == 0) {
      return Precision.DAY_OF_MONTH;
    }
    if (found.isMonthOnly()) {
      return Precision.MONTH;
    }
    return draft.hasTime() ? IsoValue.precision(draft.clocks().get(0)) : Precision.DAY;
  }

  private static String value(Draft draft, Candidate date) {
    if (!date.isFull() || draft.clocks().isEmpty()) {
      Found found = draft.days().get(0).found();
      String value = IsoValue.date(date);
      return found.first() > 0 ? IsoValue.date(found.begin(date)) + "/" + value : value;
    }
    String first = IsoValue.moment(date, draft.clocks().get(0));
    return draft.clocks().size() < 2
        ? first
        : first + "/" + IsoValue.moment(date, draft.clocks().get(1));
  }

  private static ZoneSource zone(Draft draft, Candidate date) {
    if (draft.clocks().isEmpty() || !date.isFull()) {
      return ZoneSource.NONE;
    }
    Clock clock = draft.clocks().get(0);
    return clock.zone().source(IsoValue.minutes(clock, date.date(), clock.hour() % 24));
  }

  private DateReading relative(Draft draft) {
    Piece.Ago ago = draft.agos().get(0);
    LocalDateTime then = ago.unit().before(hint.reference().get(0), ago.amount());
    LocalDate day = then.toLocalDate();
    Candidate date =
        new Candidate(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), DateOrder.YMD);
    if (draft.hasTime() && !draft.clocks().get(0).fault().isEmpty()) {
      return failed(draft, Precision.MINUTE, Status.CONTRADICTION, "no such time", List.of());
    }
    Clock clock =
        draft.hasTime()
            ? draft.clocks().get(0)
            : new Clock(
                0,
                then.getHour(),
                then.getMinute(),
                -1,
                "",
                Clock.Strength.STRONG,
                "",
                Clock.UNZONED);
    boolean timed = draft.hasTime() || ago.unit().hasTime();
    String value = timed ? IsoValue.moment(date, clock) : IsoValue.date(date);
    Precision precision = timed ? IsoValue.precision(clock) : Precision.DAY;
    return make(draft, draft.end(), value, precision, Status.OK, "", zone(draft, date), List.of());
  }

  private DateReading failed(
      Draft draft, Precision precision, Status status, String reason, List<String> candidates) {
    return make(draft, draft.end(), "", precision, status, reason, ZoneSource.NONE, candidates);
  }

  /** Closes a bracket that was opened within. */
  private int closed(int start, int end) {
    int open = 0;
    for (int i = start; i < end; i++) {
      open += text.at(i) == '(' ? 1 : text.at(i) == ')' ? -1 : 0;
    }
    return open == 1 && text.at(end) == ')' ? end + 1 : end;
  }

  private DateReading make(
      Draft draft,
      int last,
      String value,
      Precision precision,
      Status status,
      String reason,
      ZoneSource zone,
      List<String> candidates) {
    int end = closed(draft.start(), last);
    return new DateReading(
        value,
        precision,
        text.place(draft.start()),
        text.placeAfter(end),
        text.place(draft.labelStart()),
        text.cut(draft.start(), end),
        status,
        reason,
        draft.role(),
        zone,
        candidates);
  }
}
