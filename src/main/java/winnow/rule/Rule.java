package winnow.rule;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import winnow.text.Folded;

/**
 * What a pack's author knows of one kind of line.
 *
 * @param phrases whole lines, folded
 * @param weight its strength in log-odds
 * @param heads how far it speaks for what stands below, where it says so
 */
public record Rule(
    String id,
    Role role,
    String language,
    List<Condition> conditions,
    List<String> phrases,
    List<Wording> wordings,
    List<Wording> unless,
    Strength strength,
    double weight,
    Optional<Reach> heads,
    String why,
    List<Example> examples,
    Origin origin) {
  /** The facts a pattern can read off a line, by the names of its groups. */
  public static final List<String> FACTS = List.of("author", "source", "section");

  /** What the ids of rules begin with that were learned from the pages of a site. */
  public static final String SITE = "site:";

  private static final int LONGEST_HEADING = 6;

  public Rule {
    requireNonNull(id, "id");
    requireNonNull(role, "role");
    conditions = List.copyOf(conditions);
    phrases = List.copyOf(phrases);
    wordings = List.copyOf(wordings);
    unless = List.copyOf(unless);
    examples = List.copyOf(examples);
  }

  /** Its opinion of a block, if it has one, all its phrases and patterns tried. */
  public Optional<Evidence> lookAt(Subject subject) {
    if (phrases.contains(Folded.of(subject.block().text()))) {
      Optional<Evidence> met = phraseMet(subject);
      if (met.isPresent()) {
        return met;
      }
    }
    Metered line = Wording.plain(subject.block());
    for (Wording wording : wordings) {
      Optional<Evidence> found = find(wording, line, subject);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Its opinion, where one of its phrases is known to be the block. */
  Optional<Evidence> phraseMet(Subject subject) {
    boolean speaks =
        conditionsHold(subject) && (unless.isEmpty() || !isExcused(Wording.plain(subject.block())));
    return speaks ? Optional.of(headline()) : Optional.empty();
  }

  /** Its opinion, where one of its patterns is in the block's text. */
  Optional<Evidence> find(Wording wording, Metered line, Subject subject) {
    if (!conditionsHold(subject)) {
      return Optional.empty();
    }
    Optional<Matcher> found = wording.find(line);
    if (found.isEmpty() || isExcused(line)) {
      return Optional.empty();
    }
    return Optional.of(evidence(subject, factsOf(found.get(), wording, subject.block().text())));
  }

  private boolean conditionsHold(Subject subject) {
    for (Condition condition : conditions) {
      if (!condition.holds(subject)) {
        return false;
      }
    }
    return true;
  }

  /** The same rule, excusing nothing. */
  Rule withoutExcuses() {
    return new Rule(
        id,
        role,
        language,
        conditions,
        phrases,
        wordings,
        List.of(),
        strength,
        weight,
        heads,
        why,
        List.of(),
        origin);
  }

  /** How often one of its patterns was given up on a line. */
  long givenUp() {
    return Stream.concat(wordings.stream(), unless.stream()).mapToLong(Wording::givenUp).sum();
  }

  // Cautious: where an excuse cannot be told, the line has it.
  private boolean isExcused(Metered line) {
    for (Wording excuse : unless) {
      if (excuse.mayMatch(line)) {
        return true;
      }
    }
    return false;
  }

  // From the text as printed: the pattern saw straight quotes.
  private static Map<String, String> factsOf(Matcher matcher, Wording wording, String text) {
    Map<String, String> facts = new HashMap<>();
    for (String name : wording.facts()) {
      if (matcher.start(name) >= 0) {
        facts.put(name, text.substring(matcher.start(name), matcher.end(name)).strip());
      }
    }
    return facts;
  }

  // A whole line that is a known phrase is a heading, and speaks for what stands below it.
  private Evidence headline() {
    Reach usual = strength == Strength.WEAK ? Reach.LINE : Reach.usual(role);
    return new Evidence(id, role, weight, heads.orElse(usual), why, Map.of());
  }

  private Evidence evidence(Subject subject, Map<String, String> facts) {
    boolean isHeading =
        subject.shape().words() <= LONGEST_HEADING && !subject.block().text().contains(": ");
    Reach usual = isHeading ? Reach.usual(role) : Reach.LINE;
    return new Evidence(id, role, weight, heads.orElse(usual), why, facts);
  }
}
