package winnow.judge;

import java.util.ArrayList;
import java.util.List;
import winnow.rule.Evidence;
import winnow.rule.Place;
import winnow.rule.Role;

/**
 * Titles whose words a rule takes for chrome, as a story about cookie banners may have: what stands
 * right above the author and the date, or is taken up by the first paragraph, is the title, if
 * nothing above it could be.
 */
final class Headlines {
  private Headlines() {}

  static List<Look> heard(List<Look> looks) {
    List<Look> heard = new ArrayList<>(looks);
    for (int i = 0; i + 1 < looks.size(); i++) {
      Look look = looks.get(i);
      if (isAbove(look) && look.title() >= 2 && !look.isKnown()) {
        return looks;
      }
      if (isAbove(look) && look.title() >= 2 && isHeadline(looks, i)) {
        String why = "right above author and date, or named in the story";
        heard.set(i, look.with(Evidence.of(Known.SHAPE, Role.TITLE, 4.0, why)));
        return heard;
      }
    }
    return looks;
  }

  private static boolean isHeadline(List<Look> looks, int at) {
    return hasFactsBelow(looks, at) || isTakenUp(looks, at);
  }

  /** Whether the first paragraph speaks of the same things. */
  private static boolean isTakenUp(List<Look> looks, int at) {
    List<String> words = Topic.longWords(looks.get(at).text());
    return looks.subList(at + 1, looks.size()).stream()
        .filter(look -> look.shape().isProse())
        .limit(1)
        .map(look -> Topic.longWords(look.text()))
        .anyMatch(prose -> words.stream().distinct().filter(prose::contains).count() >= 2);
  }

  private static boolean isAbove(Look look) {
    Place place = look.subject().place();
    return place == Place.HEAD || place == Place.UNKNOWN;
  }

  private static boolean hasFactsBelow(List<Look> looks, int at) {
    return at + 2 < looks.size()
        && looks.get(at + 1).says(Role.BYLINE) > 1
        && Looks.isDate(looks.get(at + 2));
  }
}
