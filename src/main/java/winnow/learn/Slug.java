package winnow.learn;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import winnow.rule.Role;

/** Names for rules that stay the same when a site is learned again. */
final class Slug {
  private static final int WORDS = 4;
  private static final int LONGEST = 60;

  private final Set<String> taken = new HashSet<>();

  /** A rule's name by its category and its first line; by a hash, too, where that is taken. */
  String of(Role role, String folded) {
    String words = words(folded);
    String hash = Long.toHexString(PageHash.of(folded) >>> 40);
    String plain = role.label() + "-" + (words.isEmpty() ? hash : words);
    return taken.add(plain) ? plain : distinct(plain + "-" + hash);
  }

  private String distinct(String id) {
    int number = 1;
    String name = id;
    while (!taken.add(name)) {
      number++;
      name = id + "-" + number;
    }
    return name;
  }

  /** The first words that can be spelled in plain letters. */
  static String words(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    StringBuilder slug = new StringBuilder();
    int words = 0;
    for (String word : plain.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
      if (!word.isEmpty() && words < WORDS && slug.length() + word.length() < LONGEST) {
        slug.append(slug.isEmpty() ? "" : "-").append(word);
        words++;
      }
    }
    return slug.toString();
  }
}
