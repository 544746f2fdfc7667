package winnow.model;

import static java.util.Objects.requireNonNull;

/**
 * A decision tree whose leaves add to a block's odds. Every node has the odds that are known once
 * it is reached, so that each question's share in the outcome can be told.
 */
public sealed interface Tree {
  /** The mean of the odds below, in log-odds. */
  double odds();

  /** A question: at most the threshold, or more. */
  record Node(Feature feature, float threshold, double odds, Tree atMost, Tree more)
      implements Tree {
    public Node {
      requireNonNull(feature, "feature");
      requireNonNull(atMost, "atMost");
      requireNonNull(more, "more");
    }
  }

  /** An answer. */
  record Leaf(double odds) implements Tree {}
}
