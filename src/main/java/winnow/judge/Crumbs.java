package winnow.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import winnow.rule.Evidence;
import winnow.rule.Reach;
import winnow.rule.Role;
import winnow.rule.Rulebook;
import winnow.text.Shape;

/** Breadcrumbs: {@code Home / News / Lake} on a line, or {@code Home} and {@code News} below it. */
final class Crumbs {
  private static final int LONGEST_STEP = 4;
  private static final int MOST_STEPS = 6;
  private static final Pattern JOINTS = Pattern.compile("\\s*(?:[/>»›→|·‹«\\\\]|::)\\s*");

  private final Rulebook rules;

  private Crumbs(Rulebook rules) {
    this.rules = rules;
  }

  static List<Look> heard(List<Look> looks, Rulebook rules) {
    Crumbs crumbs = new Crumbs(rules);
    List<Look> heard = new ArrayList<>(looks);
    for (int i = 0; i < looks.size(); i++) {
      if (isAbove(looks.get(i))) {
        heard.set(i, crumbs.hear(looks.get(i), i > 0 && isHome(looks.get(i - 1))));
      }
      if (i > 0
          && looks.get(i - 1).says(Role.BANNER) >= Known.SURE
          && isUnknownLabel(looks.get(i))) {
        String why = "a label below the banner";
        heard.set(i, looks.get(i).with(Evidence.of(Known.LAYOUT, Role.SECTION_LABEL, 2.6, why)));
      }
    }
    return heard;
  }

  private Look hear(Look look, boolean isBelowHome) {
    boolean isTrail = look.says(Role.NAVIGATION) > 0 || look.shape().separators() >= 2;
    if (isTrail && look.shape().separators() > 0) {
      Map<String, String> facts = facts(JOINTS.split(look.text(), -1));
      if (!facts.isEmpty()) {
        double weight = Math.max(2.5, look.says(Role.NAVIGATION) + 0.1);
        String why = "a breadcrumb";
        return look.with(
            new Evidence(Known.LAYOUT, Role.NAVIGATION, weight, Reach.LINE, why, facts));
      }
    }
    boolean isStep =
        isBelowHome && look.shape().words() <= LONGEST_STEP && !look.shape().endsSentence();
    return isStep
        ? look.with(Evidence.of(Known.LAYOUT, Role.NAVIGATION, 3.0, "a step below home"))
        : look;
  }

  private Map<String, String> facts(String[] trail) {
    List<String> steps =
        Arrays.stream(trail).map(String::strip).filter(step -> !step.isEmpty()).toList();
    boolean isTrail =
        steps.size() >= 2
            && steps.size() <= MOST_STEPS
            && steps.stream().allMatch(Crumbs::isStepText);
    Map<String, String> facts = new HashMap<>();
    if (isTrail) {
      facts.put("section", section(steps));
      String first = steps.get(0);
      if (!rules.isHome(first) && !rules.isSection(first) && rules.phrase(first).isEmpty()) {
        facts.put("source", first);
      }
    }
    return facts;
  }

  private static boolean isStepText(String step) {
    Shape shape = Shape.of(step);
    return shape.words() <= LONGEST_STEP && shape.digits() <= 4 && !shape.endsSentence();
  }

  // The deepest step that names a section; a town or a letter below it is none.
  private String section(List<String> steps) {
    for (int i = steps.size() - 1; i > 0; i--) {
      if (rules.isSection(steps.get(i))) {
        return steps.get(i);
      }
    }
    String last = steps.get(steps.size() - 1);
    return last.length() > 1 || steps.size() < 3 ? last : steps.get(steps.size() - 2);
  }

  private static boolean isUnknownLabel(Look look) {
    boolean isShort = look.shape().words() <= 3 && !look.shape().endsSentence();
    return isAbove(look) && isShort && look.evidence().isEmpty();
  }

  private static boolean isAbove(Look look) {
    return look.subject().place().mayBeAboveStory();
  }

  static boolean isHome(Look look) {
    for (Evidence each : look.evidence()) {
      if (Rulebook.isHome(each)) {
        return true;
      }
    }
    return false;
  }
}
