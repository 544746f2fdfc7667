package winnow.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import winnow.rule.Example;
import winnow.rule.Rule;
import winnow.rule.RulePack;
import winnow.rule.RulePackParser;
import winnow.rule.Rulebook;
import winnow.rule.Subject;
import winnow.text.Block;

/** Any text is a pack of rules with its mistakes; a rulebook hears each rule of it. */
public final class RulePackFuzz {
  // The engine may take exponential time in what it is asked about.
  private static final int LONGEST_LINE = 20;

  private RulePackFuzz() {}

  public static void fuzzerTestOneInput(byte[] data) {
    String text = FuzzedText.of(data);

    RulePack pack = RulePackParser.read("fuzzed", text);

    pack.mistakes().forEach(mistake -> assertTrue(mistake.startsWith("fuzzed.rules:"), mistake));
    Rulebook book = Rulebook.of(List.of(pack));
    for (Rule rule : pack.rules()) {
      assertFalse(rule.examples().isEmpty(), rule.id());
      lines(rule).forEach(line -> ask(rule, book, Subject.alone(Block.of(line))));
    }
  }

  private static void ask(Rule rule, Rulebook book, Subject subject) {
    boolean heard =
        book.lookAt(subject).stream().anyMatch(evidence -> evidence.rule().equals(rule.id()));

    assertTrue(
        heard || rule.lookAt(subject).isEmpty(),
        () -> rule.id() + " is not heard on '" + subject.block().text() + "'");
  }

  private static List<String> lines(Rule rule) {
    List<String> lines = new ArrayList<>(List.of("Join our list", "a 1.b [c](d)", "ſK İı ß"));
    rule.examples().stream().map(Example::page).forEach(lines::addAll);
    // A page has no blocks in which nothing can be seen.
    return lines.stream().map(RulePackFuzz::cut).filter(line -> !line.isBlank()).toList();
  }

  private static String cut(String line) {
    return line.substring(0, Math.min(line.length(), LONGEST_LINE));
  }
}
