package winnow.judge;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import winnow.model.PageOdds;
import winnow.rule.Evidence;
import winnow.rule.Role;

/**
 * What each role in each stage is worth for a block, before its neighbours are heard.
 *
 * <p>Whether a block is story or title is the forests' word, in which every rule's word is weighed;
 * only a rule that is sure goes over it. Which chrome it is otherwise, rules and layout say: the
 * best name of a stage costs nothing, the others what they are behind it.
 */
final class Emissions {
  private static final Stage[] STAGES = Stage.values();
  private static final Role[] ROLES = Role.values();
  private static final int STATES = STAGES.length * ROLES.length;
  private static final int LONGEST_LABEL = 5;
  private static final double AGREES = 2;
  private static final double NO_TITLE = -2;
  private static final double NEVER = Double.NEGATIVE_INFINITY;

  private final Layout layout;
  private final List<Look> looks;
  private final PageOdds odds;
  private final double threshold;
  private final Set<Role> off;
  private final int firstUnknown;
  private final boolean isBare;

  Emissions(Layout layout, List<Look> looks, PageOdds odds, double threshold, Set<Role> off) {
    this.layout = layout;
    this.looks = looks;
    this.odds = odds;
    this.threshold = threshold;
    this.off = off;
    this.firstUnknown = firstUnknown(looks);
    this.isBare = looks.stream().noneMatch(Emissions::isSpokenFor);
  }

  /**
   * The worth of every state for a block, stage by stage, role by role.
   *
   * @param proseAbove how many paragraphs of prose stand above the block
   */
  double[] of(int at, int proseAbove) {
    double[] worth = new double[STATES];
    Arrays.fill(worth, NEVER);
    double known = chrome(looks.get(at));
    for (Stage stage : STAGES) {
      int first = stage.ordinal() * ROLES.length;
      double best = names(at, stage, proseAbove, worth);
      double chrome = known + aside(stage);
      for (Role role : ROLES) {
        int state = first + role.ordinal();
        worth[state] = role.isKept() ? kept(at, stage, role) : worth[state] - best + chrome;
        // The stage of the title is the title's alone.
        worth[state] = stage == Stage.TITLE && role != Role.TITLE ? NEVER : worth[state];
      }
    }
    return worth;
  }

  /** How well each chrome role names a block in a stage; gives the best. */
  private double names(int at, Stage stage, int proseAbove, double[] worth) {
    double best = NEVER;
    for (Role role : ROLES) {
      if (!role.isKept() && !off.contains(role)) {
        int state = stage.ordinal() * ROLES.length + role.ordinal();
        worth[state] = name(at, stage, role, proseAbove);
        best = Math.max(best, worth[state]);
      }
    }
    return best == NEVER ? 0 : best;
  }

  private double name(int at, Stage stage, Role role, int proseAbove) {
    double says = looks.get(at).says(role);
    boolean isFact = role == Role.DATE || role == Role.BYLINE;
    double inStory = isFact && stage == Stage.STORY ? layout.factUnder(proseAbove) : 0;
    return says + layout.prior(stage, role, says) + placed(at, role, says) + inStory;
  }

  /** What it is worth that a block is no story: nothing, unless rules are sure of it. */
  private double chrome(Look look) {
    double most = 0;
    for (Role role : ROLES) {
      most = role.isKept() ? most : Math.max(most, sure(look, role));
    }
    return most >= Known.SURE
        ? most + layout.weight("sure")
        : isBare ? layout.weight("bare page") : 0;
  }

  // A rule may be sure by itself; what the judge has found by itself wants a rule that agrees.
  private static double sure(Look look, Role role) {
    double rules = 0;
    double own = 0;
    for (Evidence each : look.evidence()) {
      if (each.role() == role && Known.isOwn(each)) {
        own = Math.max(own, each.weight());
      } else if (each.role() == role) {
        rules = Math.max(rules, each.weight());
      }
    }
    return rules >= AGREES ? Math.max(rules, own) : rules;
  }

  private double aside(Stage stage) {
    return stage == Stage.STORY || stage == Stage.OPENING ? layout.weight("aside") : 0;
  }

  private double kept(int at, Stage stage, Role role) {
    double says = looks.get(at).says(role);
    double own = role == Role.TITLE ? title(at) : says + story(at);
    return own + layout.prior(stage, role, says);
  }

  private double title(int at) {
    Look look = looks.get(at);
    double title = odds.titleOf(at) + layout.weight("title");
    double marked = look.text().startsWith("# ") ? layout.weight("heading mark") : 0;
    double unlike = look.title() < NO_TITLE ? layout.weight("no title look") : 0;
    double slogan = look.says(Role.BANNER) * layout.weight("slogan");
    return Math.min(layout.weight("most title"), title + marked + unlike + slogan);
  }

  private double story(int at) {
    double bound = layout.weight("most");
    double beyond = odds.storyOf(at) - threshold + doubt(looks.get(at));
    return Math.max(-bound, Math.min(bound, beyond));
  }

  /** Who has the benefit of the doubt: a sentence that nothing speaks against, or a rule. */
  private double doubt(Look look) {
    double most = 0;
    for (Evidence each : look.evidence()) {
      boolean isRule = !each.role().isKept() && !Known.isOwn(each);
      most = isRule ? Math.max(most, each.weight()) : most;
    }
    if (most >= AGREES) {
      return layout.weight("hinted");
    }
    boolean isPlain = look.evidence().stream().allMatch(each -> each.role().isKept());
    return isPlain && look.shape().endsSentence() ? layout.weight("plain sentence") : 0;
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
}
