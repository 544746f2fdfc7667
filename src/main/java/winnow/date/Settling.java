package winnow.date;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Decides what the fields of a draft mean, or why they mean nothing. */
final class Settling {
  /** What was decided: one date or several, or a fault. */
  record Result(List<Candidate> dates, Status status, String reason) {
    static Result fault(Status status, String reason) {
      return new Result(List.of(), status, reason);
    }
  }

  private static final String NO_YEAR = "no year is printed";
  private static final Languages ENGLISH = Languages.of("en");

  private final Hint hint;

  Settling(Hint hint) {
    this.hint = hint;
  }

  /** The date of a draft. */
  Result settle(Draft draft) {
    Found found = draft.days().get(0).found();
    List<Candidate> possible = possible(draft, found);
    if (possible.isEmpty()) {
      return Result.fault(Status.CONTRADICTION, "no such day");
    }
    List<Candidate> onWeekday = onWeekday(draft, found, possible);
    if (onWeekday.isEmpty()) {
      return Result.fault(Status.CONTRADICTION, "the weekday is another day's");
    }
    for (Clock clock : draft.clocks()) {
      if (!clock.fault().isEmpty()) {
        return Result.fault(Status.CONTRADICTION, clock.fault());
      }
    }
    return choose(onWeekday);
  }

  private List<Candidate> possible(Draft draft, Found found) {
    List<Candidate> possible = new ArrayList<>(2);
    for (Candidate candidate : found.candidates()) {
      Candidate dated = draft.year() > 0 ? candidate.inYear(draft.year()) : candidate;
      dated = dated.year() == 0 ? inReferenceYear(draft, dated) : dated;
      boolean start = found.first() == 0 || found.begin(dated).isValid();
      if (dated.isValid() && start && !dated.isIn(possible)) {
        possible.add(dated);
      }
    }
    return possible;
  }

  /** The last such day before the reference, or up to a day behind it. */
  private Candidate inReferenceYear(Draft draft, Candidate day) {
    for (LocalDateTime now : hint.reference()) {
      LocalDate latest = now.toLocalDate().plusDays(1);
      for (int year = latest.getYear(); year > latest.getYear() - 8; year--) {
        Candidate dated = day.inYear(year);
        boolean past = dated.isValid() && !dated.date().isAfter(latest);
        if (past && isOnWeekday(draft, Languages.ANY, dated)) {
          return dated;
        }
      }
    }
    return day;
  }

  private List<Candidate> onWeekday(Draft draft, Found found, List<Candidate> possible) {
    if (draft.weekdays().isEmpty()) {
      return possible;
    }
    List<Candidate> kept = new ArrayList<>(2);
    for (Candidate candidate : possible) {
      if (isOnWeekday(draft, found.month(), candidate)) {
        kept.add(candidate);
      }
    }
    return kept;
  }

  private boolean isOnWeekday(Draft draft, Languages month, Candidate candidate) {
    if (!candidate.isFull() || draft.weekdays().isEmpty()) {
      return true;
    }
    List<Sense> senses = senses(draft.weekdays().get(0), month);
    int day = candidate.date().getDayOfWeek().getValue();
    boolean on = senses.isEmpty();
    for (Sense sense : senses) {
      on |= sense.number() == day;
    }
    return on;
  }

  /**
   * The weekday's senses in the caller's language, or in the month's where that is another; else in
   * English, else in any common one where the name is long.
   */
  private List<Sense> senses(Entry weekday, Languages month) {
    List<Sense> own = hint.isSilent() ? List.of() : weekday.those(Kind.WEEKDAY, hint.languages());
    boolean foreign = !month.isAny() && !month.meets(hint.languages());
    if (own.isEmpty() && foreign) {
      own = weekday.those(Kind.WEEKDAY, month);
    }
    if (own.isEmpty()) {
      own = weekday.those(Kind.WEEKDAY, ENGLISH);
    }
    boolean isLong = weekday.key().length() > 3 || weekday.key().charAt(0) > 0x2FFF;
    return own.isEmpty() && isLong ? weekday.under(Kind.WEEKDAY, hint.languages()) : own;
  }

  private Result choose(List<Candidate> possible) {
    if (possible.size() == 1) {
      return done(possible.get(0));
    }
    for (DateOrder order : hint.orders()) {
      for (Candidate candidate : possible) {
        if (candidate.order() == order) {
          return done(candidate);
        }
      }
    }
    if (possible.get(0).year() == 0) {
      return new Result(possible, Status.INCOMPLETE, NO_YEAR);
    }
    return new Result(possible, Status.AMBIGUOUS, "day and month can be read either way");
  }

  private static Result done(Candidate candidate) {
    return candidate.year() == 0
        ? new Result(List.of(candidate), Status.INCOMPLETE, NO_YEAR)
        : new Result(List.of(candidate), Status.OK, "");
  }
}
