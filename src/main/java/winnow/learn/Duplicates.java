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
    Groups groups = new Groups(leaves.size());
    for (int i = 0; i < leaves.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (likeness.get(i).likeness(likeness.get(j)) >= ALIKE) {
          groups.join(i, j);
        }
      }
    }
    List<Leaf> firsts = new ArrayList<>();
    for (int i = 0; i < leaves.size(); i++) {
      if (groups.lowest(i) == i) {
        firsts.add(leaves.get(i));
      }
    }
    return firsts;
  }
}
