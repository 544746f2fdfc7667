package winnow.cli;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import winnow.Winnow;
import winnow.batch.Input;
import winnow.learn.Lesson;
import winnow.read.Incoming;
import winnow.rule.RulePack;
import winnow.rule.RulePackParser;

/**
 * Who cleans which page: one cleaner for all, or for a site's pages one that has learned the site.
 *
 * @param learned by site
 */
record Cleaners(Winnow usual, Map<String, Winnow> learned, SiteOptions sites) {
  Cleaners {
    requireNonNull(usual, "usual");
    learned = Map.copyOf(learned);
    requireNonNull(sites, "sites");
  }

  static Cleaners of(
      Cleaner usual,
      Lessons lessons,
      CleaningOptions options,
      OwnPacks.Packs packs,
      SiteOptions sites) {
    Map<String, Winnow> learned = new HashMap<>();
    for (Lesson lesson : lessons.lessons()) {
      if (!lesson.isEmpty()) {
        RulePack pack = RulePackParser.read(lesson.site(), lesson.text());
        learned.put(lesson.site(), options.cleaner(packs.and(pack)).winnow());
      }
    }
    return new Cleaners(usual.winnow(), learned, sites);
  }

  Winnow of(Input input, Incoming page) {
    return learned.isEmpty() ? usual : learned.getOrDefault(sites.of(input, page), usual);
  }
}
