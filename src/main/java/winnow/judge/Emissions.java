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
    List<Look> asked = looks.subList(0, odds.story().length);
    this.isBare = asked.stream().noneMatch(look -> look.saysChrome() >= AGREES);
  }

  /**
   * The worth of every state for a block, stage by stage, role by role.
   *
   * @param proseAbove how many paragraphs of prose stand above the block
   */
  double[] of(int at, int proseAbove) {
    Look look = looks.get(at);
    double[] says = Arrays.stream(ROLES).mapToDouble(look::says).toArray();
    double story = says[Role.STORY.ordinal()] + story(at);
    double title = title(at);
    double chrome = chrome(look);
    double[] worth = new double[Walk.STATES];
    Arrays.fill(worth, NEVER);
    for (Stage stage : STAGES) {
      double best = names(at, stage, proseAbove, says, worth);
      put(worth, stage, Role.STORY, story + prior(stage, Role.STORY, says));
      put(worth, stage, Role.TITLE, title + prior(stage, Role.TITLE, says));
      for (Role role : ROLES) {
        if (!role.isKept()) {
          put(worth, stage, role, worth[Walk.state(stage, role)] - best + chrome + aside(stage));
        }
      }
    }
    return worth;
  }

  // The stage of the title is the title's alone.
  private static void put(double[] worth, Stage stage, Role role, double value) {
    boolean isShut = stage == Stage.TITLE && role != Role.TITLE;
    worth[Walk.state(stage, role)] = isShut ? NEVER : value;
  }

  private double prior(Stage stage, Role role, double[] says) {
    return layout.prior(stage, role, says[role.ordinal()]);
  }

  /** How well each chrome role names a block in a stage; gives the best. */
  private double names(int at, Stage stage, int proseAbove, double[] says, double[] worth) {
    double best = NEVER;
    for (Role role : ROLES) {
      if (!role.isKept() && !off.contains(role)) {
        double own = says[role.ordinal()];
        double place = placed(at, role, own);
        double name = own + prior(stage, role, says) + place + inStory(stage, role, proseAbove);
        worth[Walk.state(stage, role)] = name;
        best = Math.max(best, name);
      }
    }
    return best == NEVER ? 0 : best;
  }

  private double inStory(Stage stage, Role role, int proseAbove) {
    boolean isFact = role == Role.DATE || role == Role.BYLINE;
    return isFact && stage == Stage.STORY ? layout.factUnder(proseAbove) : 0;
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
    if (look.ruleSaysChrome() >= AGREES) {
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

  private static boolean isNothingElse(Look look) {
    boolean isSpokenFor =
        look.evidence().stream().anyMatch(each -> each.role() != Role.BANNER && each.weight() >= 2);
    return !look.shape().endsSentence() && !isSpokenFor;
  }
}
