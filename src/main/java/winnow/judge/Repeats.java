package winnow.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import winnow.rule.Evidence;
import winnow.rule.Place;
import winnow.rule.Role;
import winnow.text.Folded;

/** What a page says twice: its title, its outlet, a sentence pulled out as a quote. */
final class Repeats {
  private static final int LONGEST = 300;
  private static final int LABEL_WORDS = 6;
  private static final int TITLE_WORDS = 3;

  private final List<Look> looks;
  private final List<String> folded = new ArrayList<>();
  private final Map<String, List<Integer>> places = new HashMap<>();
  private final Set<Integer> told = new HashSet<>();

  private Repeats(List<Look> looks) {
    this.looks = new ArrayList<>(looks);
    for (int i = 0; i < looks.size(); i++) {
      String text = looks.get(i).text();
      folded.add(text.length() > LONGEST ? "" : Folded.of(text));
      if (!folded.get(i).isEmpty()) {
        places.computeIfAbsent(folded.get(i), key -> new ArrayList<>(1)).add(i);
      }
    }
  }

  static List<Look> heard(List<Look> looks) {
    Repeats repeats = new Repeats(looks);
    repeats.places.values().stream().filter(at -> at.size() > 1).forEach(repeats::sameLine);
    for (int i = 0; i < looks.size(); i++) {
      repeats.titleWithSite(i);
    }
    return PullQuotes.heard(repeats.looks);
  }

  private void sameLine(List<Integer> at) {
    int first = at.get(0);
    int second = at.get(1);
    if (looks.get(first).subject().place() == Place.HEAD || second == first + 1) {
      Look look = looks.get(first);
      boolean isLabel =
          look.shape().words() <= LABEL_WORDS
              && look.title() > -1
              && !look.shape().opensLower()
              && hasTitleBetween(first, second);
      if (!isLabel && mayBeTitle(look)) {
        repeatedTitle(at);
      }
      if (isLabel) {
        add(first, Role.SOURCE_LABEL, 2.0, "stands above the title and again below it");
        add(second, Role.DUPLICATE, 3.0, "the label above the title, repeated");
      }
    }
  }

  private static boolean mayBeTitle(Look look) {
    boolean isOther = look.isKnown() || look.says(Role.CAPTION) > 0;
    return look.shape().words() >= TITLE_WORDS && look.title() > 1 && !isOther;
  }

  private void repeatedTitle(List<Integer> at) {
    for (int i : at) {
      if (!mayBeTitle(looks.get(i))) {
        continue;
      }
      boolean isNear = looks.get(i).subject().place() != Place.TAIL;
      boolean isFirst = i == at.get(0);
      add(i, Role.TITLE, isNear ? (isFirst ? 1.5 : 1.0) : 0.5, "the page says it more than once");
      add(
          i,
          Role.DUPLICATE,
          isNear ? (isFirst ? 2.0 : 2.5) : 1.0,
          "the page says it more than once");
    }
  }

  // The outlet's name above the title and below it; a menu entry repeated has no title between.
  private boolean hasTitleBetween(int first, int second) {
    if (looks.get(second).subject().place() != Place.HEAD || second - first > 4) {
      return false;
    }
    for (int i = first + 1; i < second; i++) {
      boolean isTitle = looks.get(i).title() > 1 && !looks.get(i).isKnown();
      if (isTitle && looks.get(i).shape().words() > looks.get(first).shape().words()) {
        return true;
      }
    }
    return false;
  }

  /** {@code Title | Site}, as the head of an HTML page has it, beside the title itself. */
  private void titleWithSite(int at) {
    if (folded.get(at).isEmpty()) {
      return;
    }
    if (isTrailTo(at)) {
      return;
    }
    for (String title : SiteSuffix.shorter(looks.get(at).text())) {
      List<Integer> bare = places.getOrDefault(Folded.of(title), List.of());
      if (!bare.isEmpty() && looks.get(bare.get(0)).title() > 0) {
        String site = SiteSuffix.behind(looks.get(at).text(), title.length());
        String why = "the title with the site's name";
        Evidence tag = Evidence.of(Known.REPEAT, Role.DUPLICATE, 4.0, why);
        looks.set(at, looks.get(at).with(tag.reading("source", site)));
        tellTitles(bare, "stands elsewhere with the site's name");
        return;
      }
    }
  }

  /** {@code Band » Album » Song}, where the song is the title below. */
  private boolean isTrailTo(int at) {
    String text = looks.get(at).text();
    int joint = looks.get(at).shape().separators() > 0 ? SiteSuffix.lastJoint(text) : -1;
    if (joint < 0) {
      return false;
    }
    List<Integer> bare = places.getOrDefault(Folded.of(SiteSuffix.behind(text, joint)), List.of());
    boolean isTitle = !bare.isEmpty() && bare.get(0) > at && looks.get(bare.get(0)).title() > 0;
    if (isTitle) {
      add(at, Role.NAVIGATION, 4.0, "the way to the title below");
      tellTitles(bare.subList(0, 1), "the last step of a breadcrumb");
    }
    return isTitle;
  }

  // A page of a thousand title tags tells each title once.
  private void tellTitles(List<Integer> places, String why) {
    if (told.contains(places.get(0))) {
      return;
    }
    for (int i : places) {
      if (told.add(i)) {
        add(i, Role.TITLE, 3.0, why);
      }
    }
  }

  private void add(int at, Role role, double weight, String why) {
    looks.set(at, looks.get(at).with(Evidence.of(Known.REPEAT, role, weight, why)));
  }
}
