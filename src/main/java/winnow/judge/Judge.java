package winnow.judge;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import winnow.date.DateReader;
import winnow.model.Models;
import winnow.model.PageOdds;
import winnow.model.Seen;
import winnow.rule.Role;
import winnow.rule.Rulebook;
import winnow.text.Block;
import winnow.text.Document;
import winnow.text.Language;

/** Decides what each block of a page is: evidence first, then the best walk, then the budget. */
public final class Judge {
  private final Rulebook rules;
  private final DateReader dates;
  private final Optional<String> language;
  private final Set<Role> off = EnumSet.noneOf(Role.class);
  private final Layout layout = Layout.standard();
  private final Keep keep;
  private final Models models;

  /**
   * A judge with these rules.
   *
   * @param language the pages' language where the caller knows it
   * @param off roles that no block is given; the title and the story cannot be switched off
   */
  public Judge(Rulebook rules, DateReader dates, Optional<String> language, Set<Role> off) {
    this(rules, dates, language, off, Keep.BALANCED, Models.standard());
  }

  private Judge(
      Rulebook rules,
      DateReader dates,
      Optional<String> language,
      Set<Role> off,
      Keep keep,
      Models models) {
    this.keep = requireNonNull(keep, "keep");
    this.models = requireNonNull(models, "models");
    this.rules = requireNonNull(rules, "rules");
    this.dates = requireNonNull(dates, "dates");
    this.language = requireNonNull(language, "language");
    off.stream().filter(role -> !role.isKept()).forEach(this.off::add);
  }

  /** The date reader for pages in a language: day and month come in its order. */
  public DateReader datesIn(Optional<String> tag) {
    return tag.map(dates::withLanguage).orElse(dates);
  }

  /** The same judge, asking other forests. */
  public Judge asking(Models others) {
    return new Judge(rules, dates, language, off, keep, others);
  }

  /** The same judge, keeping what is in doubt more or less readily. */
  public Judge keeping(Keep other) {
    return new Judge(rules, dates, language, off, other, models);
  }

  /** Decides on every block of a page. */
  public Judgement judge(Document document) {
    Optional<String> spoken = spoken(document);
    List<Look> looks = looks(document, spoken);
    List<String> notes = new ArrayList<>(document.notes());
    return judgement(looks, spoken, notes);
  }

  private Optional<String> spoken(Document document) {
    return language.or(() -> Language.of(document.blocks()));
  }

  private List<Look> looks(Document document, Optional<String> spoken) {
    Means means = new Means(rules, datesIn(spoken), spoken);
    Document cut = Seams.cut(document, means);
    List<Look> looks = new ArrayList<>(Looks.at(cut.blocks(), means));
    looks.replaceAll(look -> look.sparing(off));
    return looks;
  }

  /** The blocks that the forests are asked about, and what they are told of each. */
  public record Sight(List<Block> blocks, List<Seen> seen) {
    public Sight {
      blocks = List.copyOf(blocks);
      seen = List.copyOf(seen);
    }
  }

  /** What the judge sees of a page before it decides. */
  public Sight sight(Document document) {
    List<Look> looks = looks(document, spoken(document));
    List<Seen> seen = Sights.of(looks);
    return new Sight(looks.stream().limit(seen.size()).map(Look::block).toList(), seen);
  }

  private Judgement judgement(List<Look> looks, Optional<String> spoken, List<String> notes) {
    boolean isNoStory = NoStory.isSo(looks);
    Decision decision = isNoStory ? decided(looks) : withinBudget(looks, notes);
    IntFunction<String> measures =
        block -> Measured.of(models, decision.odds(), block, decision.judged().get(block).role());
    List<Verdict> verdicts =
        isNoStory ? NoStory.verdicts(looks, off) : verdicts(looks, decision.judged());
    List<Glance> glances =
        looks.stream().map(look -> new Glance(look.shape(), look.dates())).toList();
    return new Judgement(verdicts, glances, measures, spoken, notes);
  }

  private List<Verdict> verdicts(List<Look> looks, List<Judged> judged) {
    if (!off.contains(Role.NAVIGATION) && NoStory.isMenu(judged)) {
      return NoStory.menu(looks, off);
    }
    return judged.stream().map(Judged::verdict).toList();
  }

  /** What was decided, and the odds it was decided by. */
  private record Decision(List<Judged> judged, PageOdds odds) {}

  private Decision withinBudget(List<Look> looks, List<String> notes) {
    Decision decision = decided(looks);
    if (Budget.isKept(decision.judged())) {
      return decision;
    }
    notes.add(Budget.NOTE);
    Decision again = decided(looks.stream().map(Look::withRulesOnly).toList());
    return Budget.isKept(again.judged()) ? again : decided(Budget.protectedProse(looks));
  }

  private Decision decided(List<Look> looks) {
    PageOdds odds = models.odds(Sights.of(looks));
    double threshold = Threshold.of(odds.story(), looks) + keep.shift();
    Emissions emissions = new Emissions(layout, looks, odds, threshold, off);
    List<Walk.Step> steps = Walk.best(layout, looks, emissions);
    List<Judged> judged = new ArrayList<>(looks.size());
    for (int i = 0; i < looks.size(); i++) {
      Walk.Step step = steps.get(i);
      double story = odds.storyOf(i) - threshold;
      judged.add(new Judged(looks.get(i), step.stage(), step.role(), story));
    }
    return new Decision(judged, odds);
  }
}
