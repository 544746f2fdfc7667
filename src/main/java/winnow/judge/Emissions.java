package winnow.judge;

import java.util.Arrays;
import java.util.EnumSet;
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
  private static final double[] NOTHING = new double[ROLES.length];

  private final Layout layout;
  private final List<Look> looks;
  private final PageOdds odds;
  private final double threshold;
  private final Role[] names;
  private final int firstUnknown;
  private final double sure;
  private final double unsure;
  private final double aside;
  private final double title;
  private final double headingMark;
  private final double noTitleLook;
  private final double slogan;
  private final double mostTitle;
  private final double most;
  private final double hinted;
  private final double plainSentence;
  private final double firstBanner;
  private final double crowdedLabel;
  private final double longLabel;

  Emissions(Layout layout, List<Look> looks, PageOdds odds, double threshold, Set<Role> off) {
    this.layout = layout;
    this.looks = looks;
    this.odds = odds;
    this.threshold = threshold;
    this.names = names(off);
    this.firstUnknown = firstUnknown(looks);
    List<Look> asked = looks.subList(0, odds.story().length);
    boolean isBare = asked.stream().noneMatch(look -> look.saysChrome() >= AGREES);
    this.sure = layout.weight("sure");
    this.unsure = isBare ? layout.weight("bare page") : 0;
    this.aside = layout.weight("aside");
    this.title = layout.weight("title");
    this.headingMark = layout.weight("heading mark");
    this.noTitleLook = layout.weight("no title look");
    this.slogan = layout.weight("slogan");
    this.mostTitle = layout.weight("most title");
    this.most = layout.weight("most");
    this.hinted = layout.weight("hinted");
    this.plainSentence = layout.weight("plain sentence");
    this.firstBanner = layout.weight("first banner");
    this.crowdedLabel = layout.weight("crowded label");
    this.longLabel = layout.weight("long label");
  }

  /** The roles that chrome may be given. */
  private static Role[] names(Set<Role> off) {
    Set<Role> names = EnumSet.allOf(Role.class);
    names.removeIf(role -> role.isKept() || off.contains(role));
    return names.toArray(new Role[0]);
  }

  /**
   * Fills in the worth of every state for a block, stage by stage, role by role.
   *
   * @param proseAbove how many paragraphs of prose stand above the block
   */
  void of(int at, int proseAbove, double[] worth) {
    double[] says = says(looks.get(at));
    double story = says[Role.STORY.ordinal()] + story(at);
    double title = title(at, says);
    double chrome = chrome(looks.get(at));
    double[] placed = placed(at, says);
    Arrays.fill(worth, NEVER);
    for (Stage stage : STAGES) {
      worth[Walk.state(stage, Role.TITLE)] = title + prior(stage, Role.TITLE, says);
      // The stage of the title is the title's alone.
      if (stage != Stage.TITLE) {
        worth[Walk.state(stage, Role.STORY)] = story + prior(stage, Role.STORY, says);
        double best = names(stage, proseAbove, says, placed, worth);
        for (Role role : names) {
          int state = Walk.state(stage, role);
          worth[state] = worth[state] - best + chrome + aside(stage);
        }
      }
    }
  }

  /** The strongest word for each role; for most blocks nobody has any. */
  private static double[] says(Look look) {
    if (look.evidence().isEmpty()) {
      return NOTHING;
    }
    double[] says = new double[ROLES.length];
    for (Evidence each : look.evidence()) {
      int role = each.role().ordinal();
      says[role] = Math.max(says[role], each.weight());
    }
    return says;
  }

  private double prior(Stage stage, Role role, double[] says) {
    return layout.prior(stage, role, says[role.ordinal()]);
  }

  /** How well each chrome role names a block in a stage; gives the best. */
  private double names(
      Stage stage, int proseAbove, double[] says, double[] placed, double[] worth) {
    double best = NEVER;
    for (Role role : names) {
      double own = says[role.ordinal()] + prior(stage, role, says);
      double name = own + placed[role.ordinal()] + inStory(stage, role, proseAbove);
      worth[Walk.state(stage, role)] = name;
      best = Math.max(best, name);
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
    for (Evidence each : look.evidence()) {
      most = each.role().isKept() ? most : Math.max(most, sure(look, each.role()));
    }
    return most >= Known.SURE ? most + sure : unsure;
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
    return stage == Stage.STORY || stage == Stage.OPENING ? aside : 0;
  }

  private double title(int at, double[] says) {
    Look look = looks.get(at);
    double marked = look.text().startsWith("# ") ? headingMark : 0;
    double unlike = look.title() < NO_TITLE ? noTitleLook : 0;
    double worn = says[Role.BANNER.ordinal()] * slogan;
    return Math.min(mostTitle, odds.titleOf(at) + title + marked + unlike + worn);
  }

  private double story(int at) {
    double beyond = odds.storyOf(at) - threshold + doubt(looks.get(at));
    return Math.max(-most, Math.min(most, beyond));
  }

  /** Who has the benefit of the doubt: a sentence that nothing speaks against, or a rule. */
  private double doubt(Look look) {
    if (look.ruleSaysChrome() >= AGREES) {
      return hinted;
    }
    return look.shape().endsSentence() && isPlain(look) ? plainSentence : 0;
  }

  private static boolean isPlain(Look look) {
    for (Evidence each : look.evidence()) {
      if (!each.role().isKept()) {
        return false;
      }
    }
    return true;
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

  private double[] placed(int at, double[] says) {
    double[] placed = new double[ROLES.length];
    for (Role role : List.of(Role.BANNER, Role.SOURCE_LABEL, Role.SECTION_LABEL)) {
      placed[role.ordinal()] = placed(at, role, says[role.ordinal()]);
    }
    return placed;
  }

  /** What it is worth to stand first, or to be longer than a label is. */
  private double placed(int at, Role role, double says) {
    Look look = looks.get(at);
    if (at == firstUnknown && role == Role.BANNER && isNothingElse(look)) {
      return firstBanner * (look.shape().words() <= LONGEST_LABEL ? 1 : 0.5);
    }
    if (role == Role.SOURCE_LABEL && says == 0 && !look.block().afterGap()) {
      return crowdedLabel;
    }
    boolean isLabel = role == Role.SECTION_LABEL || role == Role.SOURCE_LABEL;
    boolean isLong = look.shape().words() > LONGEST_LABEL;
    return isLabel && isLong && says == 0 ? longLabel : 0;
  }

  private static boolean isNothingElse(Look look) {
    boolean isSpokenFor =
        look.evidence().stream().anyMatch(each -> each.role() != Role.BANNER && each.weight() >= 2);
    return !look.shape().endsSentence() && !isSpokenFor;
  }
}
