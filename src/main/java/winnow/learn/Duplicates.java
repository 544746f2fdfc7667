package winnow.learn;

import java.util.ArrayList;
import java.util.List;

/** Pages that tell the same, taken for one: what stands on all of them may be their story. */
final class Duplicates {
  private static final double ALIKE = 0.7;

  private Duplicates() {}

  /** Of each group of pages alike, its first; pages must come in the order of their hashes. */
  static List<Leaf> merged(List<Leaf> leaves) {
    List<MinHash> likeness = leaves.stream().map(Leaf::likeness).toList();
    int[] group = new int[leaves.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
      for (int j = 0; j < i; j++) {
        if (likeness.get(i).likeness(likeness.get(j)) >= ALIKE) {
          join(group, i, j);
        }
      }
    }
    List<Leaf> firsts = new ArrayList<>();
    for (int i = 0; i < group.length; i++) {
      if (root(group, i) == i) {
        firsts.add(leaves.get(i));
      }
    }
    return firsts;
  }

  // The lower number is the root, so that a group is called by its first page.
  private static void join(int[] group, int one, int other) {
    int a = root(group, one);
    int b = root(group, other);
    group[Math.max(a, b)] = Math.min(a, b);
  }

  private static int root(int[] group, int of) {
    int at = of;
    while (group[at] != at) {
      group[at] = group[group[at]];
      at = group[at];
    }
    return at;
  }
}
