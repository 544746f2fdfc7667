package winnow.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import winnow.rule.Evidence;
import winnow.rule.Place;
import winnow.rule.Reach;
import winnow.rule.Role;
import winnow.text.Shape;

/** What a heading says of the blocks below it: teasers, comments, a disclaimer's paragraph. */
final class Runs {
  private static final double TEASER_DATE = 6.0;
  private static final double HINT = 2.8;
  private static final double SURE = 4.6;
  private static final int LONGEST_RUN = 25;

  private static final Set<Role> BUTTONS =
      EnumSet.of(Role.SHARE, Role.MAILING_LIST, Role.LOGIN, Role.COPYRIGHT, Role.COOKIE);

  private final List<Look> looks;
  private final int[] prose;
  private final Set<Role> spoken = EnumSet.noneOf(Role.class);

  private Runs(List<Look> looks) {
    this.looks = new ArrayList<>(looks);
    this.prose = proseAbove(looks);
  }

  static List<Look> heard(List<Look> looks) {
    Runs runs = new Runs(looks);
    for (int i = 0; i < looks.size(); i++) {
      Optional<Evidence> head = heading(looks.get(i));
      if (head.isPresent()) {
        runs.speak(i, head.get());
      }
    }
    return runs.looks;
  }

  private static Optional<Evidence> heading(Look look) {
    // Below the story a word that might head a part of it heads nothing but chrome.
    double least = look.subject().place() == Place.TAIL ? 2 : Known.SURE;
    return look.evidence().stream()
        .filter(each -> each.reach() != Reach.LINE && each.weight() >= least)
        .max(Comparator.comparingDouble(Evidence::weight));
  }

  private void speak(int at, Evidence head) {
    switch (head.reach()) {
      case NEXT -> next(at, head.role());
      case RUN -> {
        // Above the story the same words are entries of a menu.
        if (isBelowStory(at)) {
          run(at, head.role());
        }
      }
      case REST -> rest(at, head.role());
      case LINE, PAGE -> {}
    }
  }

  private void next(int at, Role role) {
    if (at + 1 < looks.size() && !looks.get(at + 1).isKnown()) {
      boolean isSentence = looks.get(at + 1).shape().endsSentence();
      boolean isBelow = looks.get(at).subject().place() == Place.TAIL;
      // An advert among teasers has a teaser's text; elsewhere the story goes on below its label.
      boolean isTheirs = role == Role.AD ? isTeaser(at - 1) : isBelow || !isSentence;
      if (isTheirs || role == Role.OTHER) {
        boolean isProse = looks.get(at + 1).shape().isProse();
        add(at + 1, role, isProse ? SURE : HINT, at);
      }
    }
  }

  private void run(int at, Role role) {
    int end = role == Role.RELATED ? Teasers.end(looks, at + 1) : at + 1;
    for (int i = at + 1; i < end; i++) {
      add(i, role, SURE, at);
    }
    for (int i = end;
        i < looks.size() && i - end < LONGEST_RUN && goesOn(looks.get(i), role);
        i++) {
      if (looks.get(i).shape().separators() < 2) {
        add(i, role, isSureDate(looks.get(i)) ? TEASER_DATE : HINT, at);
      }
    }
  }

  // The site's menu words may be teasers too; a button, a footer's line or a prompt is none.
  private static boolean isOther(Look look, Role role) {
    return look.isKnown()
        || look.evidence().stream()
            .anyMatch(
                each ->
                    BUTTONS.contains(each.role()) && each.role() != role && each.weight() >= 2.5);
  }

  // A page without sure prose may be a song: what stands in its first half heads no teasers.
  private boolean isBelowStory(int at) {
    Place place = looks.get(at).subject().place();
    return place == Place.UNKNOWN ? at * 2 > looks.size() : place != Place.HEAD;
  }

  private static boolean isSureDate(Look look) {
    return look.says(Role.DATE) >= Known.SURE;
  }

  private static boolean goesOn(Look look, Role role) {
    boolean isShort =
        switch (role) {
          case TAGS -> look.shape().words() <= 4 && !look.shape().endsSentence();
          case PAGINATION -> look.shape().words() <= 2;
          default -> !look.shape().isProse();
        };
    boolean isOther = isOther(look, role) && look.says(role) == 0 && !isSureDate(look);
    return isShort && !isOther;
  }

  /**
   * Comments go on to the end, unless there is more story below the heading than above it; below
   * the first link of the site's footer only prose is still taken for one.
   */
  private void rest(int at, Role role) {
    int above = prose[at];
    boolean isTail = above > 0 && prose[looks.size()] - prose[at + 1] <= above;
    if (isTail && spoken.add(role)) {
      boolean isFooter = false;
      for (int i = at + 1; i < looks.size(); i++) {
        isFooter |= looks.get(i).says(Role.NAVIGATION) >= Known.SURE;
        if (!isFooter || looks.get(i).shape().isProse()) {
          add(i, role, SURE, at);
        }
      }
    }
  }

  /** How many letters of prose stand above each block, and above the page's end. */
  private static int[] proseAbove(List<Look> looks) {
    int[] above = new int[looks.size() + 1];
    for (int i = 0; i < looks.size(); i++) {
      Shape shape = looks.get(i).shape();
      above[i + 1] = above[i] + (shape.isProse() ? shape.letters() : 0);
    }
    return above;
  }

  private boolean isTeaser(int at) {
    return at >= 0
        && looks.get(at).evidence().stream()
            .anyMatch(each -> Known.fromNeighbours(each) && each.role() == Role.RELATED);
  }

  private void add(int at, Role role, double weight, int head) {
    String why = "below '" + looks.get(head).text() + "'";
    looks.set(at, looks.get(at).with(Evidence.of(Known.LAYOUT, role, weight, why)));
  }
}
