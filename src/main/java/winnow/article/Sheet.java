package winnow.article;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import winnow.date.DateLine;
import winnow.date.DateReader;
import winnow.judge.Glance;
import winnow.judge.Judgement;
import winnow.judge.Verdict;
import winnow.rule.Role;
import winnow.text.Letters;
import winnow.text.Shape;

/**
 * A judged page as those see it who look for its facts: every line, and where its prose stands.
 *
 * @param shapes of the blocks, one each
 * @param dates on each line; of a long one only what opens it is read
 * @param title the title's place; -1 without one
 */
record Sheet(
    List<Verdict> verdicts, List<Shape> shapes, List<DateLine> dates, Stretch prose, int title) {
  private static final int LONGEST = 300;
  private static final int OPENING = 100;
  private static final int MOST_NAME = 80;
  private static final double KNOWN = 4.5;

  Sheet {
    verdicts = List.copyOf(verdicts);
    shapes = List.copyOf(shapes);
    dates = List.copyOf(dates);
    requireNonNull(prose, "prose");
  }

  static Sheet of(Judgement judgement, DateReader reader) {
    List<Verdict> verdicts = judgement.verdicts();
    List<Shape> shapes = judgement.glances().stream().map(Glance::shape).toList();
    List<DateLine> dates =
        judgement.glances().stream().map(glance -> dated(glance.dates(), reader)).toList();
    return new Sheet(verdicts, shapes, dates, Stretch.of(shapes), Facts.titleAt(verdicts));
  }

  // A date that can be given has a number in it, in figures of some script.
  private static DateLine dated(DateLine line, DateReader reader) {
    boolean isShort = line.text().length() <= LONGEST;
    String opening = isShort ? line.text() : line.text().substring(0, OPENING);
    if (opening.chars().noneMatch(Sheet::isNumber)) {
      return new DateLine(opening, List.of(), opening.length());
    }
    return isShort ? line : DateLine.of(opening, reader);
  }

  private static boolean isNumber(int c) {
    return Character.isDigit(c) || Letters.isCjk((char) c);
  }

  int size() {
    return verdicts.size();
  }

  boolean has(int at) {
    return at >= 0 && at < verdicts.size();
  }

  Verdict verdict(int at) {
    return verdicts.get(at);
  }

  Role role(int at) {
    return verdicts.get(at).role();
  }

  Shape shape(int at) {
    return shapes.get(at);
  }

  /** The line's text; empty beyond the page's edges. */
  String text(int at) {
    return has(at) ? verdicts.get(at).block().text() : "";
  }

  /** Whether a line is known to belong to another story, or to a reader's comment. */
  boolean isAnothers(int at) {
    Verdict verdict = verdicts.get(at);
    boolean isTheirs = verdict.role() == Role.RELATED || verdict.role() == Role.COMMENTS;
    return isTheirs && verdict.deciding().filter(it -> it.weight() >= KNOWN).isPresent();
  }

  /** Where a line stands: how far from the prose and from the title. */
  void place(Marks marks, String prefix, int at) {
    if (at >= prose.end()) {
      marks.stands(prefix + "end", at - prose.end() + 1);
    } else {
      marks.stands(prefix + "start", at - prose.start() + (at >= prose.start() ? 1 : 0));
    }
    if (title >= 0) {
      marks.stands(prefix + "title", at - title);
    }
  }

  /** The first words, two to four, of every sentence that goes on for so many characters more. */
  Set<String> bios(int longer) {
    Set<String> bios = new HashSet<>();
    for (int at = 0; at < size(); at++) {
      String text = text(at);
      int end = shape(at).endsSentence() ? text.indexOf(' ') : -1;
      for (int words = 2; words <= 4 && end > 0 && end < MOST_NAME; words++) {
        end = text.indexOf(' ', end + 1);
        if (end > 0 && end + longer < text.length()) {
          bios.add(text.substring(0, text.charAt(end - 1) == ',' ? end - 1 : end));
        }
      }
    }
    return bios;
  }
}
