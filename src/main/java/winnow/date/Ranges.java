package winnow.date;

import java.util.List;

/** Two dates that a dash or a word joins to a range. The last pair found stays in its fields. */
final class Ranges {
  private final Settling settling;
  private Candidate first = new Candidate(0, 0, 0, DateOrder.DMY);
  private Candidate last = first;

  Ranges(Settling settling) {
    this.settling = settling;
  }

  Candidate first() {
    return first;
  }

  /** Whether two drafts that follow each other are the ends of one range. */
  boolean isRange(Draft from, Draft to) {
    int gap = to.gap();
    boolean interval = gap == Gap.SLASH && from.end() + 1 == to.start();
    boolean joined = interval || ((gap & (Gap.DASH | Gap.TO)) != 0 && (gap & Gap.APART) == 0);
    boolean dated = !from.days().isEmpty() && !to.days().isEmpty();
    if (!joined
        || !dated
        || to.role() != DateRole.UNLABELLED
        || isCompound(from)
        || isCompound(to)) {
      return false;
    }
    return settles(from, to) && isOrdered(from.hasTime() && to.hasTime());
  }

  private static boolean isCompound(Draft draft) {
    return draft.days().get(0).found().first() > 0 || draft.clocks().size() > 1;
  }

  private boolean settles(Draft from, Draft to) {
    Settling.Result end = settling.settle(to);
    Settling.Result start = settling.settle(from);
    if (end.dates().isEmpty() || start.dates().isEmpty()) {
      return false;
    }
    last = end.dates().get(0);
    first = alike(start.dates(), last);
    if (first.year() == 0 && end.status() == Status.OK) {
      return inheritYear(start.dates());
    }
    if (last.year() == 0 && start.status() == Status.OK) {
      last = last.inYear(first.year());
      return last.isValid() && first.day() > 0;
    }
    return (start.status() == Status.OK || first.order() == last.order())
        && end.status() == Status.OK
        && first.day() > 0 == last.day() > 0;
  }

  // The ends of a range are printed alike: if only one reads either way, the other decides.
  private static Candidate alike(List<Candidate> starts, Candidate last) {
    for (Candidate start : starts) {
      if (start.order() == last.order()) {
        return start;
      }
    }
    return starts.get(0);
  }

  /** The first day takes the year of the last: 28 December – 3 January 2016 begins in 2015. */
  private boolean inheritYear(List<Candidate> starts) {
    for (Candidate start : starts) {
      if (starts.size() == 1 || start.order() == last.order()) {
        boolean before = start.month() > last.month();
        first = start.inYear(before ? last.year() - 1 : last.year());
        return first.isValid() && last.day() > 0;
      }
    }
    return false;
  }

  // The same day twice is one date in two calendars, or printed again.
  private boolean isOrdered(boolean timed) {
    int order = IsoValue.date(first).compareTo(IsoValue.date(last));
    return order < 0 || (order == 0 && timed);
  }

  String value(Draft from, Draft to) {
    return end(first, from) + "/" + end(last, to);
  }

  private static String end(Candidate date, Draft draft) {
    return draft.hasTime() && date.isFull()
        ? IsoValue.moment(date, draft.clocks().get(0))
        : IsoValue.date(date);
  }

  Precision precision(Draft to) {
    if (last.day() == 0) {
      return Precision.MONTH;
    }
    return to.hasTime() ? IsoValue.precision(to.clocks().get(0)) : Precision.DAY;
  }
}
