package winnow.date;

import java.util.ArrayList;
import java.util.List;

/** The pieces that one reading is made of, while they are put together. */
final class Draft {
  private int start;
  private int end;
  private int labelStart;
  private DateRole role = DateRole.UNLABELLED;
  private final List<Piece.Day> days = new ArrayList<>(2);
  private final List<Clock> clocks = new ArrayList<>(2);
  private final List<Entry> weekdays = new ArrayList<>(2);
  private final List<Piece.Ago> agos = new ArrayList<>(1);
  private int year;
  private int gap;

  Draft(Piece first) {
    start = first.start();
    end = first.end();
    labelStart = start;
    take(first);
  }

  /** Takes a piece in, if it has none of its kind yet. */
  boolean take(Piece piece) {
    boolean taken = fits(piece);
    if (taken) {
      start = Math.min(start, piece.start());
      end = Math.max(end, piece.end());
      labelStart = Math.min(labelStart, start);
    }
    return taken;
  }

  private boolean fits(Piece piece) {
    if (piece instanceof Piece.Day day) {
      return days.isEmpty() && agos.isEmpty() && days.add(day);
    }
    if (piece instanceof Piece.Time time) {
      return clocks.isEmpty() && clocks.add(time.clock());
    }
    if (piece instanceof Piece.Weekday weekday) {
      return weekdays.isEmpty() && weekdays.add(weekday.entry());
    }
    if (piece instanceof Piece.Ago ago) {
      return days.isEmpty() && agos.add(ago);
    }
    return piece instanceof Piece.Place place ? zone(place) : year(piece);
  }

  private boolean zone(Piece.Place place) {
    if (clocks.isEmpty() || clocks.get(0).zone() != Clock.UNZONED) {
      return false;
    }
    clocks.set(0, clocks.get(0).in(place.zone()));
    return true;
  }

  private boolean year(Piece piece) {
    if (year > 0 || days.isEmpty() || days.get(0).found().hasYear()) {
      return false;
    }
    year = piece instanceof Piece.Year printed ? printed.value() : 0;
    return year > 0;
  }

  /** Takes the end of a range of times. */
  void until(Piece.Time last) {
    clocks.add(last.clock());
    end = last.end();
  }

  void label(DateRole printed, int from) {
    role = printed;
    labelStart = Math.min(labelStart, from);
  }

  /** Takes a label printed behind. */
  void labelBehind(Piece.Label label) {
    role = label.role();
  }

  /** Notes what lies between this and what came before. */
  void follow(int before) {
    gap = before;
  }

  int gap() {
    return gap;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  int labelStart() {
    return labelStart;
  }

  DateRole role() {
    return role;
  }

  /** The date found, as a list of one or none. */
  List<Piece.Day> days() {
    return days;
  }

  List<Clock> clocks() {
    return clocks;
  }

  List<Entry> weekdays() {
    return weekdays;
  }

  List<Piece.Ago> agos() {
    return agos;
  }

  /** The year printed apart, 0 for none. */
  int year() {
    return year;
  }

  boolean hasTime() {
    return !clocks.isEmpty();
  }
}
