package winnow.judge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import winnow.rule.Evidence;
import winnow.rule.Role;
import winnow.text.Block;

/** What becomes of a block, and why. */
public sealed interface Verdict {
  Block block();

  Role role();

  List<Evidence> because();

  /** The block stays: it is the title or part of the story. */
  record Keep(Block block, Role role, List<Evidence> because) implements Verdict {}

  /** The block goes, and leaves a fact behind. */
  record Lift(Block block, Role role, List<Evidence> because) implements Verdict {}

  /** The block is chrome. */
  record Remove(Block block, Role role, List<Evidence> because) implements Verdict {}

  static Verdict of(Block block, Role role, List<Evidence> because) {
    if (role.isKept()) {
      return new Keep(block, role, because);
    }
    return role.isLifted() ? new Lift(block, role, because) : new Remove(block, role, because);
  }

  /** The evidence that weighed most for the role, if any. */
  default Optional<Evidence> deciding() {
    return because().stream()
        .filter(evidence -> evidence.role() == role())
        .max(Comparator.comparingDouble(Evidence::weight));
  }
}
