package winnow.fit;

/**
 * How a forest is grown.
 *
 * @param trees how many trees
 * @param leaves how many leaves each has at most
 * @param rate how much of a tree's answer is taken
 * @param ridge the penalty on large answers (the lambda of XGBoost)
 * @param least the least curvature, about the number of undecided blocks, below a question
 * @param rowShare the share of blocks each tree learns from
 * @param featureShare the share of features each tree may ask
 * @param seed makes the choice of blocks and features the same each time
 */
record Settings(
    int trees,
    int leaves,
    double rate,
    double ridge,
    double least,
    double rowShare,
    double featureShare,
    long seed) {

  static Settings story() {
    return new Settings(300, 16, 0.08, 5, 8, 0.4, 0.25, 20);
  }

  static Settings title() {
    return new Settings(250, 16, 0.08, 1, 0.3, 0.5, 0.3, 21);
  }
}
