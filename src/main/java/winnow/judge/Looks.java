package winnow.judge;

import java.util.ArrayList;
import java.util.List;
import winnow.date.DateLine;
import winnow.rule.Evidence;
import winnow.rule.Role;
import winnow.rule.Subject;
import winnow.rule.Subjects;
import winnow.text.Block;
import winnow.text.Shape;

/** Gathers all that is known of each block of a page. */
final class Looks {
  private Looks() {}

  static List<Look> at(List<Block> blocks, Means means) {
    List<Look> all = settled(blocks, means);
    List<Look> looks = new ArrayList<>(found(all.stream().map(Look::withoutSite).toList(), means));
    // What is known of a site's own lines says nothing of the lines around them.
    for (int i = 0; i < looks.size(); i++) {
      for (Evidence each : all.get(i).ofSite()) {
        looks.set(i, looks.get(i).with(each));
      }
    }
    return looks;
  }

  private static List<Look> found(List<Look> settled, Means means) {
    List<Look> looks = settled;
    looks = Rows.heard(looks, means.rules());
    looks = Hours.heard(looks);
    looks = Names.heard(looks);
    looks = Bios.heard(looks);
    looks = Crumbs.heard(looks, means.rules());
    looks = Repeats.heard(looks);
    looks = Runs.heard(looks);
    looks = Headlines.heard(looks);
    return Topic.heard(looks);
  }

  /** Prose that a rule knows is not sure, and where it stood at an edge, places change. */
  private static List<Look> settled(List<Block> blocks, Means means) {
    List<Shape> shapes = blocks.stream().map(block -> Shape.of(block.text())).toList();
    List<Look> first = new ArrayList<>(blocks.size());
    for (Subject subject : Subjects.of(blocks, shapes)) {
      first.add(look(subject, means));
    }
    List<Subject> sure =
        Subjects.of(
            blocks,
            shapes,
            at -> shapes.get(at).isProse() && !first.get(at).withoutSite().isKnown());
    List<Look> settled = new ArrayList<>(first);
    for (int i = 0; i < first.size(); i++) {
      if (sure.get(i).place() != first.get(i).subject().place()) {
        settled.set(i, look(sure.get(i), means));
      }
    }
    return settled;
  }

  private static Look look(Subject subject, Means means) {
    List<Evidence> evidence = new ArrayList<>(means.rules().lookAt(subject, means.language()));
    DateLine line = DateLine.of(subject.block().text(), means.dates());
    DateEvidence.of(line, subject).ifPresent(evidence::add);
    return new Look(subject, line, evidence, TitleLook.standard().of(subject));
  }

  /** What by shape alone is no more than a guess about a date line. */
  static boolean isDate(Look look) {
    return look.says(Role.DATE) >= 2.5;
  }
}
