package winnow.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import winnow.rule.Evidence;
import winnow.rule.Role;
import winnow.text.Shape;

/** Lines that name the author once more, and lines below the story that speak of the author. */
final class Bios {
  private static final int LONGEST_NAME = 5;

  private static final Pattern TODAY =
      Pattern.compile(
          " (?:is|has (?:been|covered|written|watched|reported)|writes|lives|works|covers|ist|schreibt|lebt|est|vit|es|vive|escribe|è|scrive|é|jest|mieszka|pisze) ");

  private Bios() {}

  static List<Look> heard(List<Look> looks) {
    for (int i = 0; i < looks.size(); i++) {
      Optional<String> author = named(looks.get(i));
      if (author.isPresent()) {
        return Shape.of(author.get()).words() < 2 ? looks : heardOf(author.get(), looks, i + 1);
      }
    }
    return looks;
  }

  private static List<Look> heardOf(String author, List<Look> looks, int from) {
    int lastProse = lastProse(looks);
    List<Look> heard = new ArrayList<>(looks);
    for (int i = from; i < looks.size(); i++) {
      Look look = looks.get(i);
      if (look.text().equals(author)) {
        heard.set(i, look.with(Evidence.of(Known.SHAPE, Role.BYLINE, 3.5, "the author's name")));
      } else if (isBio(look, author) && (i >= lastProse || isOfToday(look, author))) {
        heard.set(i, look.with(Evidence.of(Known.SHAPE, Role.OTHER, 5.0, "speaks of the author")));
      }
    }
    return heard;
  }

  private static Optional<String> named(Look look) {
    for (Evidence each : look.evidence()) {
      String name = each.role() == Role.BYLINE ? each.facts().get("author") : null;
      if (name != null && Shape.of(name).words() <= LONGEST_NAME) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static int lastProse(List<Look> looks) {
    int last = looks.size() - 1;
    while (last > 0 && (!looks.get(last).shape().isProse() || looks.get(last).isKnown())) {
      last--;
    }
    return last;
  }

  // Nobody but the desk says what the author is or does.
  private static boolean isOfToday(Look look, String author) {
    return TODAY.matcher(look.text().substring(author.length())).lookingAt();
  }

  // "Ada Birch writes about rope.", but not "Ada Birch: Good evening."
  private static boolean isBio(Look look, String author) {
    String text = look.text();
    return text.length() > author.length() + 2
        && text.startsWith(author)
        && text.charAt(author.length()) != ':'
        && look.shape().endsSentence();
  }
}
