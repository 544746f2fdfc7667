package winnow.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import winnow.text.Block;

/** Rules that were stored and read again are the rules that were written. */
final class PreparedTest {
  private static final Rulebook WRITTEN = Rulebook.of(StandardPacks.all());

  private final Rulebook stored = Rulebook.standard();

  @Test
  void theStoredRulesAreTheWrittenOnes() {
    List<Rule> written = WRITTEN.rules();
    List<Rule> read = stored.rules();

    assertEquals(written.size(), read.size());
    for (int i = 0; i < read.size(); i++) {
      assertEquals(told(written.get(i)), told(read.get(i)));
    }
  }

  private static List<Object> told(Rule rule) {
    return List.of(
        rule.id(),
        rule.role(),
        rule.language(),
        rule.conditions(),
        rule.phrases(),
        rule.wordings().stream().map(Wording::source).toList(),
        rule.unless().stream().map(Wording::source).toList(),
        rule.strength(),
        rule.weight(),
        rule.heads(),
        rule.why(),
        rule.origin().file(),
        rule.origin().line());
  }

  @Test
  void theySayTheSameOfEveryExample() {
    List<String> lines =
        StandardPacks.names().stream()
            .map(name -> RulePackParser.read(name, StandardPacks.text(name + ".rules")))
            .flatMap(pack -> pack.rules().stream())
            .flatMap(rule -> rule.examples().stream())
            .flatMap(example -> example.page().stream())
            .distinct()
            .toList();

    for (String line : lines) {
      Subject subject = Subject.alone(Block.of(line));
      assertEquals(
          WRITTEN.lookAt(subject, Optional.of("de")), stored.lookAt(subject, Optional.of("de")));
    }
  }

  @Test
  void aRuleIsReadOnceHoweverOftenItIsMet() {
    Rulebook first = Rulebook.standard();
    Rulebook second = Rulebook.standard();

    assertEquals(
        System.identityHashCode(first.rules().get(7)),
        System.identityHashCode(second.rules().get(7)));
  }

  @Test
  void whatIsNotOfThisFormIsRefused() throws IOException {
    byte[] whole = Shelf.of(WRITTEN.rules()).stored();
    byte[] other = whole.clone();
    other[0]++;

    assertEquals(WRITTEN.rules().size(), Shelf.read(whole).size());
    assertThrows(IllegalStateException.class, () -> Shelf.read(other));
    assertThrows(IllegalStateException.class, () -> Shelf.read(new byte[2]));
  }

  @Test
  void theSameRulesAreStoredAlike() throws IOException {
    assertEquals(
        hash(Shelf.of(WRITTEN.rules()).stored()),
        hash(Shelf.of(Rulebook.of(StandardPacks.all()).rules()).stored()));
  }

  private static String hash(byte[] bytes) {
    return Arrays.hashCode(bytes) + " " + bytes.length;
  }
}
