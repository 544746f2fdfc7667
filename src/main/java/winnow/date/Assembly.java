package winnow.date;

import java.util.ArrayList;
import java.util.List;

/** Puts the pieces of a line together: what weekday, time, zone and label belong to which date. */
final class Assembly {
  /** How far a label may be from its date with other words between: Updated by Ada on 5 May. */
  private static final int LABEL_REACH = 40;

  private final List<Piece> pieces;
  private final boolean[] used;
  private final List<Draft> drafts = new ArrayList<>(3);

  Assembly(List<Piece> pieces) {
    this.pieces = pieces;
    used = new boolean[pieces.size()];
  }

  List<Draft> drafts() {
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (!used[i] && (piece instanceof Piece.Day || piece instanceof Piece.Ago)) {
        around(i);
      }
    }
    return withLoneTimes();
  }

  private void around(int at) {
    Draft draft = new Draft(pieces.get(at));
    used[at] = true;
    int first = back(draft, at);
    draft.follow(pieces.get(first).gap());
    int last = forth(draft, at);
    boolean labelled = label(draft, first);
    if (!labelled) {
      last = updatedTime(draft, last);
      labelBehind(draft, last);
    }
    drafts.add(draft);
  }

  /** Takes the weekday and time directly before; answers the first piece taken. */
  private int back(Draft draft, int at) {
    int first = at;
    while (first > 0 && pieces.get(first).isLinked() && !used[first - 1]) {
      Piece piece = pieces.get(first - 1);
      boolean bracketed =
          piece instanceof Piece.Time && piece.hasGap(Gap.OPEN) && !piece.hasGap(Gap.CLOSE);
      boolean weekday = piece instanceof Piece.Weekday && !isName(piece, pieces.get(first));
      if (bracketed || !(weekday || isSureTime(piece)) || !draft.take(piece)) {
        return first;
      }
      used[--first] = true;
    }
    return first;
  }

  // "Santo Domingo - abr. 22": behind another word, before a dash, a weekday is part of a name.
  private static boolean isName(Piece weekday, Piece date) {
    return weekday.hasGap(Gap.FOREIGN) && date.hasGap(Gap.DASH | Gap.BAR);
  }

  private static boolean isSureTime(Piece piece) {
    return piece instanceof Piece.Time time && time.clock().strength() == Clock.Strength.STRONG;
  }

  /** Takes weekday, time, zone and year directly behind; answers the last piece taken. */
  private int forth(Draft draft, int at) {
    int last = at;
    while (last + 1 < pieces.size() && pieces.get(last + 1).isLinked()) {
      Piece next = pieces.get(last + 1);
      if (next instanceof Piece.Weekday && belongsToNext(last + 1)) {
        return last;
      }
      if (next instanceof Piece.Day || next instanceof Piece.Label || !draft.take(next)) {
        return next instanceof Piece.Time time ? timeRange(draft, time, last) : last;
      }
      used[++last] = true;
    }
    return last;
  }

  private boolean belongsToNext(int weekday) {
    int next = weekday + 1;
    return next < pieces.size()
        && pieces.get(next).isLinked()
        && pieces.get(next) instanceof Piece.Day;
  }

  private int timeRange(Draft draft, Piece.Time time, int last) {
    boolean range =
        draft.clocks().size() == 1
            && pieces.get(last) instanceof Piece.Time
            && (time.gap() == Gap.DASH || time.gap() == Gap.TO)
            && time.clock().fault().isEmpty();
    if (!range) {
      return last;
    }
    draft.until(time);
    used[last + 1] = true;
    return last + 1;
  }

  private boolean label(Draft draft, int first) {
    int at = first - 1;
    if (at < 0 || !(pieces.get(at) instanceof Piece.Label label)) {
      return false;
    }
    boolean near = pieces.get(first).isLinked();
    boolean far = draft.start() - label.end() < LABEL_REACH && !pieces.get(first).hasGap(Gap.STOP);
    if (near || (far && label.role() != DateRole.EVENT)) {
      draft.label(label.role(), near ? firstOfLabels(at) : draft.start());
      used[at] = true;
      return true;
    }
    return false;
  }

  private int firstOfLabels(int at) {
    int first = at;
    while (first > 0
        && pieces.get(first).isLinked()
        && pieces.get(first - 1) instanceof Piece.Label
        && !used[first - 1]) {
      first--;
    }
    return pieces.get(first).start();
  }

  /** In "19 January 2016 Last updated at 10:53" the time is the date's. */
  private int updatedTime(Draft draft, int last) {
    int at = last + 2;
    boolean lone =
        !draft.hasTime()
            && at < pieces.size()
            && pieces.get(last + 1) instanceof Piece.Label label
            && label.role() == DateRole.UPDATED
            && label.isLinked()
            && isSureTime(pieces.get(at))
            && pieces.get(at).isLinked()
            && !belongsToNext(at);
    if (!lone) {
      return last;
    }
    draft.take(pieces.get(at));
    used[last + 1] = true;
    used[at] = true;
    return at;
  }

  /** A label behind its date, as in (1月14日 01時40分更新), is followed by no other. */
  private void labelBehind(Draft draft, int last) {
    int at = last + 1;
    if (at >= pieces.size() || !(pieces.get(at) instanceof Piece.Label label) || used[at]) {
      return;
    }
    boolean close = (label.gap() & ~Gap.DASH) == 0 && label.start() - draft.end() <= 1;
    boolean free =
        at + 1 == pieces.size()
            || !pieces.get(at + 1).isLinked()
            || pieces.get(at + 1).hasGap(Gap.CLOSE);
    if (close && free) {
      draft.labelBehind(label);
      used[at] = true;
    }
  }

  /** Adds the times that no date took, in order of place. */
  private List<Draft> withLoneTimes() {
    List<Draft> all = new ArrayList<>(drafts.size() + 1);
    int next = 0;
    for (int i = 0; i < pieces.size(); i++) {
      if (!used[i] && isSureTime(pieces.get(i)) && isSound(pieces.get(i))) {
        Draft lone = new Draft(pieces.get(i));
        used[i] = true;
        label(lone, i);
        while (next < drafts.size() && drafts.get(next).start() < lone.start()) {
          all.add(drafts.get(next++));
        }
        all.add(lone);
      }
    }
    all.addAll(drafts.subList(next, drafts.size()));
    return all;
  }

  private static boolean isSound(Piece piece) {
    return ((Piece.Time) piece).clock().fault().isEmpty();
  }
}
