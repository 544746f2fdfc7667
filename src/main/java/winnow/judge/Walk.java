package winnow.judge;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
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
  private static final int STATES = STAGES.length * ROLES.length;
  private static final int LONGEST_LABEL = 5;
  private static final int SHORTEST_DECK = 6;
  private static final double NEVER = Double.NEGATIVE_INFINITY;

  private final Layout layout;
  private final List<Look> looks;
  private final Set<Role> off;
  private final int[][] cameFrom;
  private final int firstUnknown;
  private final boolean isBare;
  private double[] score = new double[STATES];

  private Walk(Layout layout, List<Look> looks, Set<Role> off) {
    this.off = off;
    this.layout = layout;
    this.looks = looks;
    this.cameFrom = new int[looks.size()][STATES];
    this.firstUnknown = firstUnknown(looks);
    this.isBare = looks.stream().noneMatch(Walk::isSpokenFor);
  }

  /** One step of the walk. */
  record Step(Stage stage, Role role) {}

  static List<Step> best(Layout layout, List<Look> looks, Set<Role> off) {
    return looks.isEmpty() ? List.of() : new Walk(layout, looks, off).walk();
  }

  private List<Step> walk() {
    int proseAbove = 0;
    for (int i = 0; i < looks.size(); i++) {
      double[] emitted = emissions(i, proseAbove);
      score = i == 0 ? started(emitted) : stepped(i, emitted);
      proseAbove += looks.get(i).shape().isProse() ? 1 : 0;
    }
    return traced(bestEnd());
  }

  private double[] emissions(int at, int proseAbove) {
    Look look = looks.get(at);
    double[] emitted = new double[STATES];
    Arrays.fill(emitted, NEVER);
    for (Role role : ROLES) {
      if (off.contains(role)) {
        continue;
      }
      double says = look.says(role);
      double own = says + nature(look, role, says) + placed(at, role, says);
      boolean isFact = role == Role.DATE || role == Role.BYLINE;
      double fact = isFact ? layout.factUnder(proseAbove) : 0;
      for (Stage stage : STAGES) {
        double inStory = stage == Stage.STORY ? fact : 0;
        double here = inStory + standing(look, stage, role, says);
        emitted[state(stage, role)] = layout.prior(stage, role, says) + own + here;
      }
    }
    return emitted;
  }

  // A site's name stands first, save for links that skip the menu.
  private static int firstUnknown(List<Look> looks) {
    int at = 0;
    while (at < looks.size() && looks.get(at).says(Role.NAVIGATION) >= 2) {
      if (Crumbs.isHome(looks.get(at))) {
        return -1;
      }
      at++;
    }
    return at <= 2 ? at : 0;
  }

  /** Headlines are seldom passed over for a title further down, and a deck is no short line. */
  private double standing(Look look, Stage stage, Role role, double says) {
    boolean isPassed =
        stage == Stage.HEAD && says == 0 && look.title() >= 2 && !isShortName(look, role);
    boolean isNoDeck =
        stage == Stage.OPENING
            && role == Role.STORY
            && look.shape().words() < SHORTEST_DECK
            && says == 0;
    boolean isDoubted = isBare && says == 0 && !role.isKept();
    return (isDoubted ? layout.weight("bare page") : 0)
        + (isPassed ? layout.weight("passed headline") : 0)
        + (isNoDeck ? layout.weight("no deck") : 0);
  }

  private static boolean isShortName(Look look, Role role) {
    return role == Role.BANNER && look.shape().words() <= LONGEST_LABEL;
  }

  /** What it is worth to stand first, or to be longer than a label is. */
  private double placed(int at, Role role, double says) {
    Look look = looks.get(at);
    if (at == firstUnknown && role == Role.BANNER && isNothingElse(look)) {
      return layout.weight("first banner") * (look.shape().words() <= LONGEST_LABEL ? 1 : 0.5);
    }
    if (role == Role.SOURCE_LABEL && says == 0 && !look.block().afterGap()) {
      return layout.weight("crowded label");
    }
    boolean isLabel = role == Role.SECTION_LABEL || role == Role.SOURCE_LABEL;
    boolean isLong = look.shape().words() > LONGEST_LABEL;
    return isLabel && isLong && says == 0 ? layout.weight("long label") : 0;
  }

  private static boolean isSpokenFor(Look look) {
    return look.evidence().stream().anyMatch(each -> !each.role().isKept() && each.weight() >= 2);
  }

  private static boolean isNothingElse(Look look) {
    boolean isSpokenFor =
        look.evidence().stream().anyMatch(each -> each.role() != Role.BANNER && each.weight() >= 2);
    return !look.shape().endsSentence() && !isSpokenFor;
  }

  // Where nothing speaks for chrome, what looks like story speaks against it.
  private static double nature(Look look, Role role, double says) {
    return switch (role) {
      case STORY -> look.story();
      case TITLE -> look.title();
      default -> says > 0 ? 0 : -Math.max(0, look.story());
    };
  }

  private double[] started(double[] emitted) {
    double[] started = new double[STATES];
    for (Stage stage : STAGES) {
      for (Role role : ROLES) {
        int state = state(stage, role);
        started[state] = layout.start(stage) + entering(0, stage.ordinal()) + emitted[state];
      }
    }
    return started;
  }

  private double[] stepped(int at, double[] emitted) {
    int[] bestIn = bestInStages();
    double[] next = new double[STATES];
    for (int state = 0; state < STATES; state++) {
      next[state] = NEVER;
      if (emitted[state] > NEVER) {
        arrive(at, state, emitted[state], bestIn, next);
      }
    }
    return next;
  }

  private void arrive(int at, int state, double emitted, int[] bestIn, double[] next) {
    int stage = state / ROLES.length;
    for (int from = 0; from <= stage; from++) {
      double step = layout.step(from, stage);
      if (step == NEVER) {
        continue;
      }
      step += from == stage ? 0 : entering(at, stage);
      offer(at, state, bestIn[from], score[bestIn[from]] + step + emitted, next);
      for (Pairs.Bonus bonus : layout.pairs().into(state % ROLES.length)) {
        int before = from * ROLES.length + bonus.from();
        offer(at, state, before, score[before] + step + bonus.worth() + emitted, next);
      }
    }
  }

  // A story begins with a sentence; what comes before its first is more likely something else.
  private double entering(int at, int stage) {
    boolean isWeak = stage == Stage.STORY.ordinal() && looks.get(at).story() < 1;
    return isWeak ? layout.weight("weak start") : 0;
  }

  private void offer(int at, int state, int before, double offered, double[] next) {
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

  private static int state(Stage stage, Role role) {
    return stage.ordinal() * ROLES.length + role.ordinal();
  }
}
