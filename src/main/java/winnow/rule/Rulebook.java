package winnow.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import winnow.text.Block;
import winnow.text.Folded;

/** Many packs as one, arranged so that a line is only asked the rules that can speak of it. */
public final class Rulebook {
  private static final int LONGEST_PHRASE = 200;
  private static final String HOME = "-home";
  private static final double FOREIGN = 0.6;

  private final List<Rule> rules;
  private final Map<String, List<Rule>> byPhrase = new HashMap<>();
  private final List<Filed> filed = new ArrayList<>();
  private final Map<String, String> languages = new HashMap<>();
  private final BitSet starts = new BitSet(1 << 16);
  private final LiteralIndex index;

  /** A pattern and the rule it belongs to. */
  private record Filed(Rule rule, Wording wording) {}

  private Rulebook(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    LiteralIndex.Builder literals = new LiteralIndex.Builder();
    for (Rule rule : rules) {
      languages.put(rule.id(), rule.language());
      rule.phrases().forEach(phrase -> file(phrase, rule));
      rule.wordings().forEach(wording -> file(wording, rule, literals));
    }
    this.index = literals.index();
  }

  public static Rulebook of(List<RulePack> packs) {
    return new Rulebook(packs.stream().flatMap(pack -> pack.rules().stream()).toList());
  }

  /** The same rules but those a person switched off. */
  public Rulebook without(Predicate<Rule> off) {
    return new Rulebook(rules.stream().filter(off.negate()).toList());
  }

  public List<Rule> rules() {
    return rules;
  }

  /**
   * The rules that gave up on lines which took their patterns too long, in the order of the rules;
   * counted since the rules were read, in whatever rulebook.
   */
  public List<GivenUp> givenUp() {
    return rules.stream()
        .filter(rule -> rule.givenUp() > 0)
        .map(rule -> new GivenUp(rule, rule.givenUp()))
        .toList();
  }

  /**
   * What the rules know of a block on a page in a language: rules for another language than that,
   * or than English, which is everywhere, count for less.
   */
  public List<Evidence> lookAt(Subject subject, Optional<String> language) {
    List<Evidence> heard = lookAt(subject);
    heard.replaceAll(each -> isForeign(each, language) ? each.weighing(FOREIGN) : each);
    return heard;
  }

  private boolean isForeign(Evidence evidence, Optional<String> language) {
    String spoken = languages.getOrDefault(evidence.rule(), "");
    return language.isPresent()
        && !spoken.isEmpty()
        && !spoken.equals("en")
        && !language.get().startsWith(spoken);
  }

  /** What the rules know of a block, each rule heard once. */
  public List<Evidence> lookAt(Subject subject) {
    List<Evidence> evidence = new ArrayList<>();
    String text = subject.block().text();
    if (text.length() <= LONGEST_PHRASE) {
      for (Rule rule : byPhrase.getOrDefault(Folded.of(Links.textOf(text)), List.of())) {
        rule.phraseMet(subject).ifPresent(evidence::add);
      }
    }
    askPatterns(subject, evidence);
    String unmarked = Links.unmarked(text);
    if (!unmarked.equals(text)) {
      askPatterns(subject.reading(unmarked), evidence);
    }
    return evidence;
  }

  /** Whether a whole text is a phrase of some strong rule: a button's word. */
  public Optional<Rule> phrase(CharSequence text) {
    return byPhrase.getOrDefault(Folded.of(text), List.of()).stream()
        .filter(rule -> rule.strength() == Strength.STRONG && rule.role() != Role.STORY)
        .findFirst();
  }

  /** Whether any phrase begins as a text does from an index on; a quick no. */
  public boolean mayBeginPhrase(String text, int from) {
    boolean mayBe = from + 1 < text.length();
    // Numbers fold to one sign, and marks at the edge to none.
    return mayBe
        && (!Character.isLetter(text.charAt(from))
            || starts.get(start(text.charAt(from), text.charAt(from + 1))));
  }

  private static int start(char first, char second) {
    return (Folded.of(first) * 31 + Folded.of(second)) & 0xFFFF;
  }

  /** Whether a text is the name of a section. */
  public boolean isSection(String text) {
    return byPhrase.getOrDefault(Folded.of(text), List.of()).stream()
        .anyMatch(rule -> rule.role() == Role.SECTION_LABEL);
  }

  /** Whether a text names a site's front page; the rules that know are called so. */
  public boolean isHome(String text) {
    return byPhrase.getOrDefault(Folded.of(text), List.of()).stream()
        .anyMatch(rule -> rule.id().endsWith(HOME));
  }

  /** Whether evidence comes from a rule that knows front pages. */
  public static boolean isHome(Evidence evidence) {
    return evidence.rule().endsWith(HOME);
  }

  /** Whether some strong rule knows a text, standing alone, as chrome. */
  public boolean isChrome(String text) {
    return isSurely(text, role -> !role.isKept());
  }

  /** Whether some strong rule knows a text, standing alone, as naming the author. */
  public boolean isByline(String text) {
    return isSurely(text, role -> role == Role.BYLINE);
  }

  private boolean isSurely(String text, Predicate<Role> kind) {
    return lookAt(Subject.alone(Block.of(text))).stream()
        .anyMatch(each -> kind.test(each.role()) && each.weight() >= Strength.STRONG.usual());
  }

  private void askPatterns(Subject subject, List<Evidence> evidence) {
    Sighted line = Sighted.of(Wording.plain(subject.block()));
    if (line.length() == 0) {
      return;
    }
    BitSet candidates = new BitSet(filed.size());
    index.candidates(line.folded(), candidates::set);
    Set<String> spoken = new HashSet<>();
    evidence.forEach(each -> spoken.add(each.rule()));
    for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
      Filed next = filed.get(i);
      if (!next.wording().frame().holds(line) || spoken.contains(next.rule().id())) {
        continue;
      }
      Optional<Evidence> found = next.rule().find(next.wording(), line.text(), subject);
      if (found.isPresent()) {
        evidence.add(found.get());
        spoken.add(next.rule().id());
      }
    }
  }

  private void file(String phrase, Rule rule) {
    if (phrase.length() > 1) {
      starts.set(start(phrase.charAt(0), phrase.charAt(1)));
    }
    byPhrase.computeIfAbsent(phrase, key -> new ArrayList<>(1)).add(rule);
  }

  private void file(Wording wording, Rule rule, LiteralIndex.Builder literals) {
    literals.add(filed.size(), wording.needed());
    filed.add(new Filed(rule, wording));
  }
}
