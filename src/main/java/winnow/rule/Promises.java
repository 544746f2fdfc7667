package winnow.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
      for (Example example : rule.examples()) {
        check(rule, example, broken);
      }
      rule.unless().stream()
          .filter(excuse -> !isNeeded(rule, excuse))
          .map(
              excuse ->
                  rule.origin().at(rule.origin().line())
                      + ": no keep example needs 'unless "
                      + excuse.source()
                      + "'")
          .forEach(broken::add);
    }
    return broken;
  }

  private static void check(Rule rule, Example example, List<String> broken) {
    List<Subject> subjects = subjects(example);
    for (int i = 0; i < subjects.size(); i++) {
      boolean spoke = rule.lookAt(subjects.get(i)).isPresent();
      if (spoke != example.marks().get(i)) {
        String what = spoke ? " speaks of the keep example: " : " is silent on the drop example: ";
        broken.add(at(rule, example) + "rule " + rule.id() + what + example.page().get(i));
      }
    }
  }

  private static String at(Rule rule, Example example) {
    return rule.origin().at(example.line()) + ": ";
  }

  private static boolean isNeeded(Rule rule, Wording excuse) {
    return rule.examples().stream()
        .filter(example -> example.isOneLine() && !example.marks().get(0))
        .map(example -> Block.of(example.page().get(0)))
        .anyMatch(block -> isExcusedBy(rule, excuse, block));
  }

  private static boolean isExcusedBy(Rule rule, Wording excuse, Block block) {
    String plain = Wording.plain(block);
    Rule bare =
        new Rule(
            rule.id(),
            rule.role(),
            rule.language(),
            rule.conditions(),
            rule.phrases(),
            rule.wordings(),
            List.of(),
            rule.strength(),
            rule.weight(),
            rule.heads(),
            rule.why(),
            List.of(),
            rule.origin());
    Optional<Evidence> otherwise = bare.lookAt(Subject.alone(block));
    return otherwise.isPresent() && excuse.pattern().matcher(plain).find();
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
