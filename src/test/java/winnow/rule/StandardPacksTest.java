package winnow.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import winnow.text.Block;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class StandardPacksTest {
  private final List<RulePack> packs =
      StandardPacks.names().stream().map(StandardPacksTest::read).toList();

  @Test
  void packsHaveNoMistakes() {
    assertEquals(List.of(), packs.stream().flatMap(pack -> pack.mistakes().stream()).toList());
  }

  @Test
  void rulesKeepTheirPromises() {
    assertEquals(
        List.of(), packs.stream().flatMap(pack -> Promises.broken(pack).stream()).toList());
  }

  @Test
  void theIndexNamesEveryPack() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/winnow/packs"))) {
      List<String> there =
          files
              .map(file -> file.getFileName().toString())
              .filter(file -> file.endsWith(".rules"))
              .map(file -> file.substring(0, file.length() - 6))
              .toList();

      assertEquals(new TreeSet<>(there), new TreeSet<>(StandardPacks.names()));
    }
  }

  @Test
  void idsAreUniqueAcrossPacks() {
    List<String> ids =
        packs.stream().flatMap(pack -> pack.rules().stream()).map(Rule::id).sorted().toList();

    assertEquals(ids.stream().distinct().toList(), ids);
  }

  /** The index of words leaves out no pattern that would have matched. */
  @Test
  void theRulebookHearsWhatARuleAloneWouldSay() {
    Rulebook all = Rulebook.of(packs);
    for (RulePack pack : packs) {
      for (Rule rule : pack.rules()) {
        for (Example example : rule.examples()) {
          if (example.isOneLine()) {
            Subject subject = Subject.alone(Block.of(example.page().get(0)));
            Optional<Evidence> alone = rule.lookAt(subject);
            boolean heard =
                all.lookAt(subject).stream().anyMatch(each -> each.rule().equals(rule.id()));
            assertEquals(alone.isPresent(), heard, rule.id() + ": " + example.page());
          }
        }
      }
    }
  }

  private static RulePack read(String name) {
    Path file = Path.of("src/main/resources/winnow/packs", name + ".rules");
    try {
      return RulePackParser.read(name, Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
