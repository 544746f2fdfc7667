package winnow.judge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import winnow.rule.Evidence;
import winnow.rule.Role;
import winnow.text.Folded;

/**
 * A story about newsletters may speak of newsletters: what the title names is no proof of chrome.
 */
final class Topic {
  private static final int TITLE_WORDS = 4;
  private static final int LEAST_WORDS = 8;
  private static final int LONG_WORD = 6;
  private static final double NO_PROOF = 0.2;

  private static final Set<Role> PAGE_MATTERS =
      EnumSet.of(
          Role.MAILING_LIST,
          Role.COOKIE,
          Role.AD,
          Role.COMMENTS,
          Role.SHARE,
          Role.LOGIN,
          Role.PAGINATION,
          Role.NAVIGATION);

  private Topic() {}

  static List<Look> heard(List<Look> looks) {
    Set<String> words = titleWords(looks);
    if (words.isEmpty()) {
      return looks;
    }
    List<Look> heard = new ArrayList<>(looks.size());
    for (Look look : looks) {
      heard.add(isOnTopic(look, words) ? look.weighing(PAGE_MATTERS, NO_PROOF) : look);
    }
    return heard;
  }

  private static Set<String> titleWords(List<Look> looks) {
    Set<String> words = new HashSet<>();
    for (Look look : looks) {
      boolean isAbove = look.subject().place().mayBeAboveStory();
      if (isAbove
          && look.title() >= 1.5
          && look.shape().words() >= TITLE_WORDS
          && (!look.isKnown() || look.says(Role.TITLE) >= 3)) {
        words.addAll(longWords(SiteSuffix.without(look.text())));
      }
    }
    return words;
  }

  private static boolean isOnTopic(Look look, Set<String> words) {
    boolean isSpokenFor =
        look.shape().words() >= LEAST_WORDS && look.shape().endsSentence() && speaksOfPages(look);
    return isSpokenFor && longWords(look.text()).stream().anyMatch(words::contains);
  }

  // A caption or a bio may share a word with the title; a story on newsletters is what is meant.
  private static boolean speaksOfPages(Look look) {
    for (Evidence each : look.evidence()) {
      if (each.weight() >= Known.SURE && PAGE_MATTERS.contains(each.role())) {
        return true;
      }
    }
    return false;
  }

  static List<String> longWords(String text) {
    List<String> words = new ArrayList<>();
    for (String word : Folded.of(text).split("[^\\p{L}\\p{M}]+", -1)) {
      if (word.length() >= LONG_WORD) {
        words.add(word);
      }
    }
    return words;
  }
}
