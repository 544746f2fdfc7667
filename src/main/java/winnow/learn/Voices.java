package winnow.learn;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import winnow.text.Folded;

/**
 * Who speaks on a site's pages: names that stand above paragraphs, or open them, again and again.
 *
 * <p>What a speaker says is story, even where all pages have it: a greeting, a farewell.
 */
final class Voices {
  private static final int LEAST_PAGES = 2;
  // On a page; what heads one paragraph may be any heading.
  private static final int LEAST_TURNS = 2;
  private static final int LONGEST = 5;
  private static final double MOSTLY = 0.5;
  private static final Pattern OPENING = Pattern.compile("^([^:：]{2,40})[:：]\\s*\\S");

  private final SitePages site;
  private final Map<String, Integer> pages = new HashMap<>();

  private Voices(SitePages site) {
    this.site = site;
  }

  static Voices of(SitePages site) {
    Voices voices = new Voices(site);
    for (Leaf leaf : site.leaves()) {
      voices.on(leaf).forEach(name -> voices.pages.merge(name, 1, Integer::sum));
    }
    return voices;
  }

  private Set<String> on(Leaf leaf) {
    Map<String, Integer> named = new HashMap<>();
    Map<String, Integer> bare = new HashMap<>();
    for (int i = 1; i < leaf.size(); i++) {
      String above = leaf.folded().get(i - 1);
      if (!site.isOwnSentence(leaf, i)) {
        continue;
      }
      String opening = opening(leaf.text(i));
      if (!opening.isEmpty()) {
        named.merge(opening, 1, Integer::sum);
      } else if (isLabel(leaf, i - 1)) {
        boolean hasColon = leaf.text(i - 1).matches(".*[:：]");
        (hasColon ? named : bare).merge(above, 1, Integer::sum);
      }
    }
    bare.values().removeIf(turns -> turns < LEAST_TURNS);
    Set<String> names = new HashSet<>(named.keySet());
    // One alone may be an ad's label; where people talk, there are two.
    names.addAll(bare.size() < 2 ? Set.of() : bare.keySet());
    return names;
  }

  private static boolean isLabel(Leaf leaf, int at) {
    return leaf.shapes().get(at).words() <= LONGEST && !leaf.shapes().get(at).endsSentence();
  }

  private static String opening(String text) {
    Matcher opening = OPENING.matcher(text);
    return opening.find() ? Folded.of(opening.group(1)) : "";
  }

  private boolean isSpeaker(String folded) {
    return pages.getOrDefault(folded, 0) >= LEAST_PAGES;
  }

  /** Whether a line is a speaker's name, or stands behind one or below one. */
  boolean areHeardIn(Recurring line) {
    return isSpeaker(line.folded())
        || isSpeaker(opening(line.text()))
        || line.share(seen -> isSpeaker(seen.above())) >= MOSTLY;
  }
}
