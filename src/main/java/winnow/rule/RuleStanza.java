package winnow.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import winnow.rule.RulePackParser.Field;
import winnow.text.Folded;

/** A rule in the making: takes the fields of its stanza one by one. */
final class RuleStanza {
  private static final int MOST_PATTERNS = 200;
  private static final Set<String> ONCE = Set.of("category", "lang", "strength", "heads", "why");

  private final Set<String> seen = new HashSet<>();
  private final Origin origin;
  private final String file;
  private final int line;
  private final String id;
  private final boolean checks;
  private final Map<Strength, Double> worth;
  private final List<Condition> conditions = new ArrayList<>();
  private final List<String> phrases = new ArrayList<>();
  private final List<Wording> wordings = new ArrayList<>();
  private final List<Wording> unless = new ArrayList<>();
  private final List<Example> examples = new ArrayList<>();
  private final PageExample page = new PageExample();
  private Role role;
  private String language = "";
  private Strength strength;
  private Reach reach;
  private String why = "";

  RuleStanza(Origin origin, String id, Map<Strength, Double> worth, boolean checks) {
    this.checks = checks;
    this.origin = origin;
    this.file = origin.file();
    this.line = origin.line();
    this.id = id;
    this.worth = worth;
  }

  void take(Field field) throws RuleSyntaxException {
    if (page.takes(field)) {
      return;
    }
    page.finish(examples);
    if (ONCE.contains(field.key()) && !seen.add(field.key())) {
      throw problem(field, "a second '" + field.key() + "'");
    }
    switch (field.key()) {
      case "category" -> role = named(field, Role.named(field.value()), labels());
      case "lang" -> language = field.value();
      case "when" -> conditions.addAll(ConditionReader.read(file, field));
      case "phrase" -> takePhrase(field);
      case "match" -> wordings.add(wording(field, wordings));
      case "unless" -> unless.add(wording(field, unless));
      case "strength" ->
          strength = named(field, Strength.named(field.value()), "weak, fair, strong");
      case "heads" ->
          reach = named(field, Reach.named(field.value()), "line, next, run, rest, page");
      case "why" -> why = field.value();
      case "drop" -> example(field, true);
      case "keep" -> example(field, false);
      case "page" -> page.start(field.line());
      default -> throw problem(field, "unknown key " + Quoted.of(field.key()));
    }
  }

  Rule rule() throws RuleSyntaxException {
    page.finish(examples);
    if (checks) {
      checkWhole();
    }
    double weight = worth.getOrDefault(strength, strength.usual());
    return new Rule(
        id,
        role,
        language,
        conditions,
        phrases,
        wordings,
        unless,
        strength,
        weight,
        Optional.ofNullable(reach),
        why,
        examples,
        origin);
  }

  private void checkWhole() throws RuleSyntaxException {
    require(role != null, "has no category");
    require(strength != null, "has no strength");
    require(
        reach == null || reach == Reach.LINE || !role.isKept(), "heads story, which is no chrome");
    require(!why.isEmpty(), "does not say why");
    require(!phrases.isEmpty() || !wordings.isEmpty(), "has neither phrase nor match");
    require(swears(true) || !phrases.isEmpty(), "has no drop example");
    require(swears(false), "has no keep example");
  }

  private void takePhrase(Field field) throws RuleSyntaxException {
    String folded = Folded.of(field.value());
    if (folded.isEmpty()) {
      throw problem(
          field, "nothing of the phrase " + Quoted.of(field.value()) + " is left after folding");
    }
    phrases.add(folded);
    example(field, true);
  }

  // A pack that was checked has kept its promises already.
  private void example(Field field, boolean fires) {
    if (checks) {
      examples.add(Example.of(field.line(), field.value(), fires));
    }
  }

  private Wording wording(Field field, List<Wording> others) throws RuleSyntaxException {
    if (others.size() == MOST_PATTERNS) {
      throw problem(
          field, "a rule has at most " + MOST_PATTERNS + " lines of '" + field.key() + "'");
    }
    if (field.value().isEmpty()) {
      throw problem(field, "an empty pattern, which every line matches");
    }
    try {
      Wording wording = Wording.of(field.value());
      if (checks) {
        wording.compile();
      }
      return wording;
    } catch (PatternSyntaxException e) {
      throw problem(field, "broken pattern: " + e.getDescription());
    }
  }

  private boolean swears(boolean fires) {
    return examples.stream().anyMatch(example -> example.marks().contains(fires));
  }

  private void require(boolean holds, String otherwise) throws RuleSyntaxException {
    if (!holds) {
      throw new RuleSyntaxException(file, line, "rule " + id + " " + otherwise);
    }
  }

  private <T> T named(Field field, Optional<T> value, String known) throws RuleSyntaxException {
    return value.orElseThrow(
        () -> problem(field, Quoted.of(field.value()) + " is not one of " + known));
  }

  private static String labels() {
    return String.join(", ", Arrays.stream(Role.values()).map(Role::label).toList());
  }

  private RuleSyntaxException problem(Field field, String what) {
    return new RuleSyntaxException(file, field.line(), what);
  }

  /** The lines of a page example, until a field comes that is none. */
  private static final class PageExample {
    private int start;
    private final List<String> lines = new ArrayList<>();
    private final List<Boolean> marks = new ArrayList<>();

    void start(int line) {
      start = line;
    }

    boolean takes(Field field) {
      boolean mine = start > 0 && (field.key().equals("-") || field.key().equals("+"));
      if (mine) {
        lines.add(field.value());
        marks.add(field.key().equals("-"));
      }
      return mine;
    }

    void finish(List<Example> examples) {
      if (!lines.isEmpty()) {
        examples.add(new Example(start, lines, marks));
      }
      start = 0;
      lines.clear();
      marks.clear();
    }
  }
}
