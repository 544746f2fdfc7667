package winnow.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import winnow.date.DateLine;
import winnow.date.DateReader;
import winnow.rule.Evidence;
import winnow.rule.Role;
import winnow.rule.Rulebook;
import winnow.rule.Subject;
import winnow.rule.Subjects;
import winnow.text.Block;
import winnow.text.Shape;

/** Gathers all that is known of each block of a page. */
final class Looks {
  private Looks() {}

  static List<Look> at(
      List<Block> blocks, Rulebook rules, DateReader dates, Optional<String> language) {
    List<Shape> shapes = blocks.stream().map(block -> Shape.of(block.text())).toList();
    List<Look> looks = new ArrayList<>(blocks.size());
    for (Subject subject : Subjects.of(blocks, shapes)) {
      looks.add(look(subject, rules, dates, language));
    }
    settle(looks, blocks, shapes, rules, dates, language);
    return Topic.heard(
        Headlines.heard(
            Runs.heard(
                Repeats.heard(
                    Crumbs.heard(
                        Bios.heard(Names.heard(Hours.heard(Rows.heard(looks, rules)))), rules)))));
  }

  /** Prose that a rule knows is not sure, and where it stood at an edge, places change. */
  private static void settle(
      List<Look> looks,
      List<Block> blocks,
      List<Shape> shapes,
      Rulebook rules,
      DateReader dates,
      Optional<String> language) {
    List<Look> heard = List.copyOf(looks);
    List<Subject> settled =
        Subjects.of(blocks, shapes, at -> shapes.get(at).isProse() && !heard.get(at).isKnown());
    for (int i = 0; i < looks.size(); i++) {
      if (settled.get(i).place() != looks.get(i).subject().place()) {
        looks.set(i, look(settled.get(i), rules, dates, language));
      }
    }
  }

  private static Look look(
      Subject subject, Rulebook rules, DateReader dates, Optional<String> language) {
    List<Evidence> evidence = new ArrayList<>(rules.lookAt(subject, language));
    DateLine line = DateLine.of(subject.block().text(), dates);
    DateEvidence.of(line, subject).ifPresent(evidence::add);
    ShapeModel model = ShapeModel.standard();
    return new Look(subject, line, evidence, model.story(subject), model.title(subject));
  }

  /** What by shape alone is no more than a guess about a date line. */
  static boolean isDate(Look look) {
    return look.says(Role.DATE) >= 2.5;
  }
}
