package winnow.judge;

import java.util.Arrays;
import java.util.List;
import winnow.rule.Role;

/**
 * The best-scoring walk down a page: a Viterbi pass over stages and roles, linear in blocks.
 *
 * <p>A block's role is what the whole page makes likeliest, so the same words can be a newsletter
 * prompt after the story and a sentence within it.
 */
final class Walk {
  private static final Stage[] STAGES = Stage.values();
  private static final Role[] ROLES = Role.values();
  static final int STATES = STAGES.length * ROLES.length;
  private static final double NEVER = Double.NEGATIVE_INFINITY;

  private final Layout layout;
  private final List<Look> looks;
  private final Emissions emissions;
  private final int[][] cameFrom;
  private double[] score = new double[STATES];
  private double[] next = new double[STATES];

  private Walk(Layout layout, List<Look> looks, Emissions emissions) {
    this.layout = layout;
    this.looks = looks;
    this.emissions = emissions;
    this.cameFrom = new int[looks.size()][STATES];
  }

  /** One step of the walk. */
  record Step(Stage stage, Role role) {}

  static List<Step> best(Layout layout, List<Look> looks, Emissions emissions) {
    return looks.isEmpty() ? List.of() : new Walk(layout, looks, emissions).walk();
  }

  private List<Step> walk() {
    int proseAbove = 0;
    double[] emitted = new double[STATES];
    for (int i = 0; i < looks.size(); i++) {
      emissions.of(i, proseAbove, emitted);
      if (i == 0) {
        start(emitted);
      } else {
        step(i, emitted);
      }
      proseAbove += looks.get(i).shape().isProse() ? 1 : 0;
    }
    return traced(bestEnd());
  }

  private void start(double[] emitted) {
    for (Stage stage : STAGES) {
      for (Role role : ROLES) {
        int state = state(stage, role);
        score[state] = layout.start(stage) + emitted[state];
      }
    }
  }

  private void step(int at, double[] emitted) {
    int[] bestIn = bestInStages();
    Arrays.fill(next, NEVER);
    for (int state = 0; state < STATES; state++) {
      if (emitted[state] > NEVER) {
        arrive(at, state, emitted[state], bestIn);
      }
    }
    double[] before = score;
    score = next;
    next = before;
  }

  private void arrive(int at, int state, double emitted, int[] bestIn) {
    int stage = state / ROLES.length;
    for (int from = 0; from <= stage; from++) {
      double step = layout.step(from, stage);
      if (step == NEVER || score[bestIn[from]] == NEVER) {
        continue;
      }
      offer(at, state, bestIn[from], score[bestIn[from]] + step + emitted);
      for (Pairs.Bonus bonus : layout.pairs().into(state % ROLES.length)) {
        int before = from * ROLES.length + bonus.from();
        offer(at, state, before, score[before] + step + bonus.worth() + emitted);
      }
    }
  }

  private void offer(int at, int state, int before, double offered) {
    if (offered > next[state]) {
      next[state] = offered;
      cameFrom[at][state] = before;
    }
  }

  private int[] bestInStages() {
    int[] best = new int[STAGES.length];
    for (int stage = 0; stage < best.length; stage++) {
      best[stage] = stage * ROLES.length;
      for (int state = best[stage]; state < (stage + 1) * ROLES.length; state++) {
        best[stage] = score[state] > score[best[stage]] ? state : best[stage];
      }
    }
    return best;
  }

  private int bestEnd() {
    int best = 0;
    double most = NEVER;
    for (int state = 0; state < STATES; state++) {
      double ended = score[state] + layout.end(STAGES[state / ROLES.length]);
      if (ended > most) {
        most = ended;
        best = state;
      }
    }
    return best;
  }

  private List<Step> traced(int end) {
    Step[] steps = new Step[looks.size()];
    int state = end;
    for (int i = steps.length - 1; i >= 0; i--) {
      steps[i] = new Step(STAGES[state / ROLES.length], ROLES[state % ROLES.length]);
      state = cameFrom[i][state];
    }
    return List.of(steps);
  }

  /** The place of a role in a stage among all states. */
  static int state(Stage stage, Role role) {
    return stage.ordinal() * ROLES.length + role.ordinal();
  }
}
