package winnow.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import winnow.text.Block;
import winnow.text.Shape;

/** Turns the blocks of a page into what rules are asked about. */
public final class Subjects {
  private Subjects() {}

  /** Every prose block is taken for sure prose, since no rule has been heard yet. */
  public static List<Subject> of(List<Block> blocks, List<Shape> shapes) {
    return of(blocks, shapes, at -> shapes.get(at).isProse());
  }

  /** Places are told by the blocks that are sure prose. */
  public static List<Subject> of(List<Block> blocks, List<Shape> shapes, IntPredicate isSure) {
    int first = -1;
    int last = -1;
    Map<String, Integer> times = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (isSure.test(i)) {
        first = first < 0 ? i : first;
        last = i;
      }
      times.merge(blocks.get(i).text(), 1, Integer::sum);
    }
    List<Subject> subjects = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean repeated = times.get(block.text()) > 1;
      subjects.add(new Subject(block, shapes.get(i), place(i, first, last), i == 0, repeated));
    }
    return subjects;
  }

  private static Place place(int at, int firstProse, int lastProse) {
    if (firstProse < 0) {
      return Place.UNKNOWN;
    }
    if (at < firstProse) {
      return Place.HEAD;
    }
    return at > lastProse ? Place.TAIL : Place.BODY;
  }
}
