package winnow.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import winnow.rule.Evidence;
import winnow.rule.Place;
import winnow.rule.Role;
import winnow.text.Shape;

/** Lines that are nothing but a person's name, where a page prints its author. */
final class Names {
  private static final String CAPITALISED = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
  private static final String PARTICLES =
      "(?:(?:de|da|di|do|dos|du|del|della|van|von|der|den|la|el|al|bin) ){0,3}";
  private static final String OUTLET = "(?:,| -| –| \\||،) .{2,40}";
  // A name in a script without capitals shows itself only by the outlet behind it.
  private static final Pattern NAME =
      Pattern.compile(
          "(?<name>"
              + CAPITALISED
              + "(?: "
              + PARTICLES
              + CAPITALISED
              + "){1,3})(?:"
              + OUTLET
              + ")?"
              + "|(?<other>[\\p{Lo}\\p{M}]{2,}(?: [\\p{Lo}\\p{M}]{2,}){1,2})"
              + OUTLET);
  private static final String WHY = "a name, by the date or title";
  private static final int LONGEST = 48;

  private Names() {}

  static List<Look> heard(List<Look> looks) {
    List<Look> heard = new ArrayList<>(looks);
    for (int i = 1; i < looks.size(); i++) {
      if (isInitials(looks, i)) {
        Evidence evidence = Evidence.of(Known.SHAPE, Role.BYLINE, 2.5, "initials below the story");
        heard.set(i, looks.get(i).with(evidence));
      }
      if (isName(looks.get(i)) && !isNamed(heard.get(i - 1)) && standsWhereAuthorsDo(looks, i)) {
        Evidence evidence = Evidence.of(Known.SHAPE, Role.BYLINE, 1.8, WHY);
        heard.set(i, looks.get(i).with(evidence));
      }
    }
    return heard;
  }

  /** Whether a block was taken for the author's name. */
  static boolean isNamed(Look look) {
    return look.evidence().stream().anyMatch(each -> each.why().equals(WHY));
  }

  private static boolean isInitials(List<Look> looks, int at) {
    Look look = looks.get(at);
    return look.shape().isUpper()
        && look.shape().chars() <= 4
        && look.shape().letters() >= 2
        && look.subject().place() == Place.TAIL
        && looks.get(at - 1).shape().endsSentence();
  }

  static boolean isName(Look look) {
    Shape shape = look.shape();
    return shape.chars() <= LONGEST
        && shape.words() >= 2
        && shape.words() <= 8
        && !look.isKnown()
        && !shape.isUpper()
        && NAME.matcher(look.text()).matches();
  }

  private static boolean standsWhereAuthorsDo(List<Look> looks, int at) {
    // A deck may stand between title and author, but no more of the story.
    if (looks.subList(0, at).stream().filter(look -> look.shape().isProse()).count() > 1) {
      return false;
    }
    List<Look> above = looks.subList(0, at);
    String text = looks.get(at).text();
    // An outlet's name may look like a person's, but stands above the title too.
    boolean isLabel = above.stream().anyMatch(look -> look.text().equals(text));
    if (isLabel || above.stream().noneMatch(Names::isTitle)) {
      return false;
    }
    boolean byRole = at + 1 < looks.size() && looks.get(at + 1).says(Role.BYLINE) >= 2;
    boolean byDate =
        byRole
            || Looks.isDate(looks.get(at - 1))
            || (at + 1 < looks.size() && Looks.isDate(looks.get(at + 1)));
    return byDate || underTitle(looks, at);
  }

  private static boolean isTitle(Look look) {
    return look.title() >= 0.8 && !look.isKnown();
  }

  private static boolean underTitle(List<Look> looks, int at) {
    Look above = looks.get(at - 1);
    boolean isTitle = above.title() >= 1.5 && above.shape().words() >= 4 && !above.isKnown();
    boolean opensPage =
        at + 1 < looks.size()
            && (looks.get(at + 1).shape().isProse() || looks.get(at + 1).isKnown());
    return isTitle && opensPage;
  }
}
