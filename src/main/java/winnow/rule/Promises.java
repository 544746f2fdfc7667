package winnow.rule;

import java.util.ArrayList;
import java.util.List;
import winnow.text.Block;
import winnow.text.Line;
import winnow.text.Part;
import winnow.text.Shape;

/** Runs the examples that rules swear to. */
public final class Promises {
  private Promises() {}

  /** Each broken promise of a pack, as {@code file:line: what}. */
  public static List<String> broken(RulePack pack) {
    List<String> broken = new ArrayList<>();
    for (Rule rule : pack.rules()) {
      check(rule, broken);
    }
    return broken;
  }

  private static void check(Rule rule, List<String> broken) {
    long before = rule.givenUp();
    for (Example example : rule.examples()) {
      check(rule, example, broken);
      if (rule.givenUp() > before) {
        // One such line is enough to know the rule by, and each takes its time.
        return;
      }
    }
    needless(rule, broken);
  }

  private static void check(Rule rule, Example example, List<String> broken) {
    List<Subject> subjects = subjects(example);
    for (int i = 0; i < subjects.size(); i++) {
      long before = rule.givenUp();
      boolean spoke = rule.lookAt(subjects.get(i)).isPresent();
      if (rule.givenUp() > before) {
        broken.add(told(rule, example, i, " takes too long on the example: "));
      } else if (spoke != example.marks().get(i)) {
        String what = spoke ? " speaks of the keep example: " : " is silent on the drop example: ";
        broken.add(told(rule, example, i, what));
      }
    }
  }

  private static String told(Rule rule, Example example, int line, String what) {
    return rule.origin().at(example.line())
        + ": rule "
        + rule.id()
        + what
        + Quoted.shown(example.page().get(line));
  }

  private static void needless(Rule rule, List<String> broken) {
    if (rule.unless().isEmpty()) {
      return;
    }
    List<Metered> otherwise = wouldMatch(rule);
    for (Wording excuse : rule.unless()) {
      if (otherwise.stream().noneMatch(excuse::mayMatch)) {
        broken.add(
            rule.origin().at(rule.origin().line())
                + ": no keep example needs 'unless "
                + Quoted.shown(excuse.source())
                + "'");
      }
    }
  }

  /** The keep examples that the rule would speak of if it knew no excuse. */
  private static List<Metered> wouldMatch(Rule rule) {
    Rule bare = rule.withoutExcuses();
    return rule.examples().stream()
        .filter(example -> example.isOneLine() && !example.marks().get(0))
        .map(example -> Block.of(example.page().get(0)))
        .filter(block -> bare.lookAt(Subject.alone(block)).isPresent())
        .map(Wording::plain)
        .toList();
  }

  private static List<Subject> subjects(Example example) {
    if (example.isOneLine()) {
      return List.of(Subject.alone(Block.of(example.page().get(0))));
    }
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < example.page().size(); i++) {
      Line line = new Line(i + 1, example.page().get(i));
      blocks.add(Block.of(List.of(Part.whole(line)), false));
    }
    return Subjects.of(blocks, blocks.stream().map(block -> Shape.of(block.text())).toList());
  }
}
