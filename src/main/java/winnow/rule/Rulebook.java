package winnow.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import winnow.text.Block;
import winnow.text.Folded;

/** Many packs as one, and what they know of a line. */
public final class Rulebook {
  private static final int LONGEST_PHRASE = 200;
  // A learned phrase may be a footer's whole paragraph.
  private static final int ROOM = 100;
  private static final String HOME = "-home";
  private static final double FOREIGN = 0.6;

  private final List<Open> shelves;
  private final int longestPhrase;

  /** A shelf, and the numbers of its rules that a person switched off. */
  private record Open(Shelf shelf, BitSet off) {
    boolean isOn(int rule) {
      return !off.get(rule);
    }
  }

  private Rulebook(List<Open> shelves) {
    this.shelves = List.copyOf(shelves);
    int longest = shelves.stream().mapToInt(open -> open.shelf().longestPhrase()).max().orElse(0);
    this.longestPhrase = Math.max(LONGEST_PHRASE, longest + ROOM);
  }

  /** The rules of these packs. */
  public static Rulebook of(List<RulePack> packs) {
    return of(List.of(shelf(packs)), new BitSet());
  }

  /** The rules that winnow ships. */
  public static Rulebook standard() {
    return of(List.of(Prepared.shelf()), new BitSet());
  }

  /** The rules that winnow ships, and then those of other packs. */
  public static Rulebook standardAnd(List<RulePack> others) {
    return of(List.of(Prepared.shelf(), shelf(others)), new BitSet());
  }

  private static Rulebook of(List<Shelf> shelves, BitSet off) {
    return new Rulebook(shelves.stream().map(shelf -> new Open(shelf, off)).toList());
  }

  private static Shelf shelf(List<RulePack> packs) {
    return Shelf.of(packs.stream().flatMap(pack -> pack.rules().stream()).toList());
  }

  /** The same rules but those a person switched off. */
  public Rulebook without(Predicate<Rule> off) {
    List<Open> fewer = new ArrayList<>();
    for (Open open : shelves) {
      BitSet both = open.shelf().numbers(off);
      both.or(open.off());
      fewer.add(new Open(open.shelf(), both));
    }
    return new Rulebook(fewer);
  }

  /** All rules; those that winnow ships come without their examples and their authors' text. */
  public List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    for (Open open : shelves) {
      for (int number = 0; number < open.shelf().size(); number++) {
        if (open.isOn(number)) {
          rules.add(open.shelf().rule(number));
        }
      }
    }
    return rules;
  }

  /**
   * The rules that gave up on lines which took their patterns too long, in the order of the rules;
   * counted since the rules were read, in whatever rulebook.
   */
  public List<GivenUp> givenUp() {
    return shelves.stream()
        .flatMap(open -> open.shelf().met().stream())
        .filter(rule -> rule.givenUp() > 0)
        .map(rule -> new GivenUp(rule, rule.givenUp()))
        .toList();
  }

  /** What the rules know of a block, each rule heard once. */
  public List<Evidence> lookAt(Subject subject) {
    return lookAt(subject, Optional.empty());
  }

  /**
   * What the rules know of a block on a page in a language, each rule heard once: rules for another
   * language than that, or than English, which is everywhere, count for less.
   */
  public List<Evidence> lookAt(Subject subject, Optional<String> language) {
    Hearing hearing = new Hearing(language);
    String text = subject.block().text();
    if (text.length() <= longestPhrase) {
      askPhrases(subject, Links.folded(text), hearing);
    }
    askPatterns(subject, hearing);
    String unmarked = Links.unmarked(text);
    if (!unmarked.equals(text)) {
      askPatterns(subject.reading(unmarked), hearing);
    }
    return hearing.evidence();
  }

  private void askPhrases(Subject subject, String phrase, Hearing hearing) {
    for (Open open : shelves) {
      for (int number : open.shelf().knowing(phrase)) {
        if (open.isOn(number)) {
          Rule rule = open.shelf().rule(number);
          rule.phraseMet(subject).ifPresent(said -> hearing.hear(rule, said));
        }
      }
    }
  }

  private void askPatterns(Subject subject, Hearing hearing) {
    Sighted line = Sighted.of(Wording.plain(subject.block()));
    if (line.length() == 0) {
      return;
    }
    for (Open open : shelves) {
      Candidates candidates = open.shelf().candidates(line);
      for (int i = 0; i < candidates.size(); i++) {
        ask(open, candidates.get(i), line, subject, hearing);
      }
    }
  }

  private static void ask(Open open, int pattern, Sighted line, Subject subject, Hearing hearing) {
    int number = open.shelf().ruleOf(pattern);
    Rule rule = open.shelf().rule(number);
    if (open.isOn(number) && !hearing.hasHeard(rule)) {
      rule.find(open.shelf().wording(pattern), line.text(), subject)
          .ifPresent(said -> hearing.hear(rule, said));
    }
  }

  /** What was said of a block. */
  private static final class Hearing {
    private final Optional<String> language;
    private final List<Evidence> evidence = new ArrayList<>(2);

    Hearing(Optional<String> language) {
      this.language = language;
    }

    void hear(Rule rule, Evidence said) {
      evidence.add(isForeign(rule) ? said.weighing(FOREIGN) : said);
    }

    private boolean isForeign(Rule rule) {
      String spoken = rule.language();
      return language.isPresent()
          && !spoken.isEmpty()
          && !spoken.equals("en")
          && !language.get().startsWith(spoken);
    }

    // A line has one or two opinions, if any: sooner looked through than hashed.
    boolean hasHeard(Rule rule) {
      for (Evidence each : evidence) {
        if (each.rule().equals(rule.id())) {
          return true;
        }
      }
      return false;
    }

    List<Evidence> evidence() {
      return evidence;
    }
  }

  /** The first rule of a kind that has a text as a phrase. */
  private Optional<Rule> knowing(CharSequence text, Predicate<Rule> kind) {
    String phrase = Folded.of(text);
    for (Open open : shelves) {
      for (int number : open.shelf().knowing(phrase)) {
        if (open.isOn(number) && kind.test(open.shelf().rule(number))) {
          return Optional.of(open.shelf().rule(number));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a whole text is a phrase of some strong rule: a button's word. */
  public Optional<Rule> phrase(CharSequence text) {
    return knowing(text, rule -> rule.strength() == Strength.STRONG && rule.role() != Role.STORY);
  }

  /** Whether any phrase begins as a text does from an index on; a quick no. */
  public boolean mayBeginPhrase(String text, int from) {
    if (from + 1 >= text.length()) {
      return false;
    }
    // Numbers fold to one sign, and marks at the edge to none.
    char first = text.charAt(from);
    return !Character.isLetter(first) || mayBeginPhrase(first, text.charAt(from + 1));
  }

  private boolean mayBeginPhrase(char first, char second) {
    for (Open open : shelves) {
      if (open.shelf().mayBeginPhrase(first, second)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text is the name of a section. */
  public boolean isSection(String text) {
    return knowing(text, rule -> rule.role() == Role.SECTION_LABEL).isPresent();
  }

  /** Whether a text names a site's front page; the rules that know are called so. */
  public boolean isHome(String text) {
    return knowing(text, rule -> rule.id().endsWith(HOME)).isPresent();
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
}
