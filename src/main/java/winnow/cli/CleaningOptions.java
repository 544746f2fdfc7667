package winnow.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import winnow.Winnow;
import winnow.date.DateOrder;
import winnow.date.DateReader;
import winnow.rule.Role;
import winnow.rule.Rule;
import winnow.rule.RulePack;
import winnow.rule.RulePackParser;
import winnow.rule.Rulebook;
import winnow.rule.StandardPacks;

/** The options that say how pages are read and judged. */
final class CleaningOptions {
  @Option(
      names = "--rules",
      paramLabel = "PACK",
      description = "Use the rules of this file too; may be given more than once.")
  List<Path> packs = List.of();

  @Option(names = "--no-rule", paramLabel = "ID", description = "Switch one rule off.")
  List<String> rulesOff = List.of();

  @Option(
      names = "--no-category",
      paramLabel = "NAME",
      description = "Switch all rules of a category off, as in 'share'.")
  List<String> categoriesOff = List.of();

  @Option(
      names = "--lang",
      paramLabel = "TAG",
      description = "The pages' language, as in 'de' or 'en-GB'; else it is guessed.")
  String language;

  @Option(
      names = "--date-order",
      paramLabel = "ORDER",
      description = "The order of day and month in numeric dates: dmy, mdy or ymd.")
  DateOrder dateOrder;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "The pages' encoding; else BOM, UTF-8, or a guess.")
  String encoding;

  /** The cleaner these options ask for, and whether a rule of the user's had to be left out. */
  record Cleaner(Winnow winnow, boolean rulesLeftOut) {}

  Cleaner cleaner(Terminal terminal) {
    List<RulePack> own = readPacks(terminal);
    boolean leftOut = own.stream().anyMatch(pack -> !pack.mistakes().isEmpty());
    Rulebook rules = Rulebook.of(StandardPacks.and(own));
    checkSwitches(rules);
    Rulebook on = rules.without(this::isOff);
    DateReader dates = DateReader.standard();
    DateReader reader = dateOrder == null ? dates : dates.withOrder(dateOrder);
    return new Cleaner(
        Winnow.with(on, reader, Optional.ofNullable(language), java.util.Set.of()), leftOut);
  }

  Optional<Charset> charset() {
    try {
      return Optional.ofNullable(encoding).map(Charset::forName);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new UsageException("--encoding: Java knows no encoding '" + encoding + "'");
    }
  }

  private boolean isOff(Rule rule) {
    return rulesOff.contains(rule.id()) || categoriesOff.contains(rule.role().label());
  }

  private void checkSwitches(Rulebook rules) {
    for (String id : rulesOff) {
      if (rules.rules().stream().noneMatch(rule -> rule.id().equals(id))) {
        throw new UsageException(
            "--no-rule: there is no rule '" + id + "'; see 'winnow rules list'");
      }
    }
    for (String name : categoriesOff) {
      if (Role.named(name).isEmpty()) {
        throw new UsageException("--no-category: there is no category '" + name + "'");
      }
    }
  }

  private List<RulePack> readPacks(Terminal terminal) {
    List<RulePack> read = new ArrayList<>();
    for (Path path : packs) {
      RulePack pack = readPack(path);
      pack.mistakes().forEach(terminal::complain);
      read.add(pack);
    }
    return read;
  }

  static RulePack readPack(Path path) {
    try {
      String file = path.getFileName().toString();
      String name = file.endsWith(".rules") ? file.substring(0, file.length() - 6) : file;
      return RulePackParser.read(name, Files.readString(path, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UsageException(Reasons.of(path.toString(), e));
    }
  }
}
