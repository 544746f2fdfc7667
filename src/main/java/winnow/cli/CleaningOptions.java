package winnow.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import winnow.Winnow;
import winnow.batch.UsageException;
import winnow.judge.Keep;
import winnow.rule.Role;
import winnow.rule.Rule;
import winnow.rule.Rulebook;

/** The options that say how pages are judged. */
public final class CleaningOptions {
  @Mixin OwnPacks own = new OwnPacks();

  @Option(names = "--no-rule", paramLabel = "ID", description = "Switch one rule off.")
  List<String> rulesOff = List.of();

  @Option(
      names = "--no-category",
      paramLabel = "NAME",
      description = "Remove nothing as this category, such as 'share'.")
  List<String> categoriesOff = List.of();

  @Option(
      names = "--keep",
      paramLabel = "HOW",
      description = "How readily what is in doubt is kept: more, balanced (default), or less.")
  Keep keep = Keep.BALANCED;

  @Mixin LanguageOptions language = new LanguageOptions();

  /** The cleaner these options ask for; what cannot be had is told before anything is read. */
  Cleaner cleaner(Terminal terminal) {
    OwnPacks.Packs packs = own.read(terminal);
    return cleaner(packs);
  }

  /** The files of the rule packs that were brought along. */
  public List<Path> packs() {
    return own.files;
  }

  /** The cleaner that these options and these packs ask for. */
  public Cleaner cleaner(OwnPacks.Packs packs) {
    Optional<String> tag = language.language();
    Set<Role> off = rolesOff();
    Rulebook known = packs.rules();
    rulesOff.forEach(id -> requireRule(id, known));
    Predicate<Rule> isOff = rule -> rulesOff.contains(rule.id());
    Rulebook rules = rulesOff.isEmpty() ? known : known.without(isOff);
    Winnow winnow = Winnow.with(rules, language.reader(), tag, off);
    return new Cleaner(winnow.keeping(keep), rules, packs.exit());
  }

  private Set<Role> rolesOff() {
    return categoriesOff.stream()
        .map(CleaningOptions::category)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
  }

  // Title and story are what a page is cleaned for, and no category of what is removed.
  private static Role category(String name) {
    List<Role> categories = Stream.of(Role.values()).filter(role -> !role.isKept()).toList();
    return categories.stream()
        .filter(role -> role.label().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "--no-category: '"
                        + name
                        + "' is not one of "
                        + categories.stream().map(Role::label).toList()));
  }

  private static void requireRule(String id, Rulebook rules) {
    // Whether a rule will be learned nobody knows yet.
    boolean isLearned = id.startsWith(Rule.SITE);
    if (!isLearned && rules.rules().stream().noneMatch(rule -> rule.id().equals(id))) {
      throw new UsageException("--no-rule: there is no rule '" + id + "'; see 'winnow rules list'");
    }
  }
}
