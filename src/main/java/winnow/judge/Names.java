package winnow.judge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
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
              + "){1,3}(?:, "
              + CAPITALISED
              + "(?: "
              + CAPITALISED
              + "){1,2})*)(?:"
              + OUTLET
              + ")?"
              + "|(?<other>[\\p{Lo}\\p{M}]{2,}(?: [\\p{Lo}\\p{M}]{2,}){1,2})"
              + OUTLET);
  private static final int LONGEST = 48;

  private final List<Look> looks;
  private final List<Look> heard;
  private final Set<String> above = new HashSet<>();
  private boolean hasTitleAbove;
  private int proseAbove;

  private Names(List<Look> looks) {
    this.looks = looks;
    this.heard = new ArrayList<>(looks);
  }

  static List<Look> heard(List<Look> looks) {
    Names names = new Names(looks);
    for (int i = 0; i < looks.size(); i++) {
      names.hear(i);
    }
    return names.heard;
  }

  private void hear(int at) {
    Look look = looks.get(at);
    if (at > 0 && isInitials(look, looks.get(at - 1))) {
      heard.set(at, look.with(Evidence.of(Known.SHAPE, Role.BYLINE, 2.5, "initials below it all")));
    } else if (at > 0 && mayBeName(look.shape()) && standsWhereAuthorsDo(at)) {
      nameOf(look).filter(name -> !isNamed(heard.get(at - 1))).ifPresent(name -> name(at, name));
    }
    if (mayBeName(look.shape())) {
      above.add(look.text());
    }
    hasTitleAbove |= look.title() >= 0.8 && !look.isKnown();
    proseAbove += look.shape().isProse() ? 1 : 0;
  }

  private void name(int at, String name) {
    Evidence evidence = Evidence.of(Known.SHAPE, Role.BYLINE, 1.8, "a name, by the date or title");
    heard.set(at, looks.get(at).with(evidence.reading("author", name)));
  }

  /** Whether a block was taken for the author's name. */
  private static boolean isNamed(Look look) {
    return look.evidence().stream()
        .anyMatch(each -> each.rule().equals(Known.SHAPE) && each.facts().containsKey("author"));
  }

  private static boolean isInitials(Look look, Look before) {
    return look.shape().isUpper()
        && look.shape().chars() <= 4
        && look.shape().letters() >= 2
        && look.subject().place() == Place.TAIL
        && before.shape().endsSentence();
  }

  private static boolean mayBeName(Shape shape) {
    return shape.chars() <= LONGEST && shape.words() >= 2 && shape.words() <= 8;
  }

  private static Optional<String> nameOf(Look look) {
    if (look.isKnown() || look.shape().isUpper()) {
      return Optional.empty();
    }
    Matcher matcher = NAME.matcher(look.text());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Optional.ofNullable(matcher.group("name")).or(() -> Optional.of(matcher.group("other")));
  }

  private boolean standsWhereAuthorsDo(int at) {
    // A deck may stand between title and author, but no more of the story; and an outlet's name
    // may look like a person's, but stands above the title too.
    if (!hasTitleAbove || proseAbove > 1 || above.contains(looks.get(at).text())) {
      return false;
    }
    boolean hasNext = at + 1 < looks.size();
    boolean byRole = hasNext && looks.get(at + 1).says(Role.BYLINE) >= 2;
    boolean byDate =
        Looks.isDate(looks.get(at - 1)) || (hasNext && Looks.isDate(looks.get(at + 1)));
    return byRole || byDate || underTitle(looks, at);
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
