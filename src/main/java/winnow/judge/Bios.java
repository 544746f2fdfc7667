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
    int byline = 0;
    while (byline < looks.size() && named(looks.get(byline)).isEmpty()) {
      byline++;
    }
    return byline == looks.size() ? looks : heard(looks, byline);
  }

  private static List<Look> heard(List<Look> looks, int byline) {
    Optional<String> author = named(looks.get(byline));
    if (author.isEmpty() || Shape.of(author.get()).words() < 2) {
      return looks;
    }
    int lastProse = lastProse(looks);
    List<Look> heard = new ArrayList<>(looks);
    for (int i = byline + 1; i < looks.size(); i++) {
      Look look = looks.get(i);
      if (look.text().equals(author.get())) {
        heard.set(i, look.with(Evidence.of(Known.SHAPE, Role.BYLINE, 3.5, "the author's name")));
      } else if (isBio(look, author.get()) && (i >= lastProse || isOfToday(look, author.get()))) {
        heard.set(i, look.with(Evidence.of(Known.SHAPE, Role.OTHER, 5.0, "speaks of the author")));
      }
    }
    return heard;
  }

  private static Optional<String> named(Look look) {
    return look.evidence().stream()
        .filter(each -> each.role() == Role.BYLINE && each.facts().containsKey("author"))
        .map(each -> each.facts().get("author"))
        .filter(name -> Shape.of(name).words() <= LONGEST_NAME)
        .findFirst();
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
