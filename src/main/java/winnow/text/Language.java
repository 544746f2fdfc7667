package winnow.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;

/**
 * Tells a page's language by its script and, within a script, by its commonest small words. Small
 * on purpose: it is a fact for the reader, a hint for the order of day and month, and a reason to
 * trust the rules of other languages a little less.
 */
public final class Language {
  private static final int ENOUGH = 20_000;
  private static final int LEAST_HITS = 2;
  private static final String DELIMITERS = " \t.,;:!?\"'()[]«»“”„‚‘’–—-/|…¿¡*#_";
  private static final Map<String, List<String>> BY_WORD = load();

  private Language() {}

  /** The language as a BCP 47 tag, where the page shows enough of it. */
  public static Optional<String> of(List<Block> blocks) {
    StringBuilder sample = new StringBuilder();
    for (Block block : blocks) {
      sample.append(block.text()).append(' ');
      if (sample.length() > ENOUGH) {
        break;
      }
    }
    return of(sample);
  }

  private static Optional<String> of(CharSequence sample) {
    Script script = Script.of(sample);
    return script.language().or(() -> byWords(sample));
  }

  private static Optional<String> byWords(CharSequence sample) {
    Map<String, Integer> hits = new HashMap<>();
    StringTokenizer words =
        new StringTokenizer(sample.toString().toLowerCase(Locale.ROOT), DELIMITERS);
    while (words.hasMoreTokens()) {
      for (String language : BY_WORD.getOrDefault(words.nextToken(), List.of())) {
        hits.merge(language, 1, Integer::sum);
      }
    }
    return hits.entrySet().stream()
        .filter(entry -> entry.getValue() >= LEAST_HITS)
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  private static Map<String, List<String>> load() {
    Map<String, List<String>> byWord = new LinkedHashMap<>();
    for (String line : Resource.entries("/winnow/text/small-words.tsv")) {
      take(line, byWord);
    }
    return byWord;
  }

  private static void take(String line, Map<String, List<String>> byWord) {
    int tab = line.indexOf('\t');
    String language = line.substring(0, tab);
    for (String word : line.substring(tab + 1).split(" ", -1)) {
      byWord.computeIfAbsent(word, key -> new ArrayList<>(1)).add(language);
    }
  }
}
