package winnow.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import winnow.rule.Evidence;
import winnow.rule.Role;

/**
 * Titles whose words a rule takes for chrome, as a story about cookie banners may have: what stands
 * right above the author and the date, or is taken up by the first paragraph, is the title, if
 * nothing above it could be.
 */
final class Headlines {
  private Headlines() {}

  static List<Look> heard(List<Look> looks) {
    Set<String> opening = openingWords(looks);
    for (int i = 0; i + 1 < looks.size(); i++) {
      Look look = looks.get(i);
      if (!look.subject().place().mayBeAboveStory()) {
        return looks;
      }
      if (look.title() >= 2 && !look.isKnown()) {
        return looks;
      }
      if (look.title() >= 2 && (hasFactsBelow(looks, i) || isTakenUp(look, opening))) {
        return withTitle(looks, i);
      }
    }
    return looks;
  }

  private static List<Look> withTitle(List<Look> looks, int at) {
    String why = "right above author and date, or named in the story";
    List<Look> heard = new ArrayList<>(looks);
    heard.set(at, looks.get(at).with(Evidence.of(Known.SHAPE, Role.TITLE, 4.0, why)));
    return heard;
  }

  private static Set<String> openingWords(List<Look> looks) {
    return looks.stream()
        .filter(look -> look.shape().isProse())
        .findFirst()
        .map(look -> Set.copyOf(Topic.longWords(look.text())))
        .orElse(Set.of());
  }

  /** Whether the first paragraph speaks of the same things. */
  private static boolean isTakenUp(Look look, Set<String> opening) {
    return Topic.longWords(look.text()).stream().distinct().filter(opening::contains).count() >= 2;
  }

  private static boolean hasFactsBelow(List<Look> looks, int at) {
    return at + 2 < looks.size()
        && looks.get(at + 1).says(Role.BYLINE) > 1
        && Looks.isDate(looks.get(at + 2));
  }
}
