package winnow.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import winnow.read.PlainText;
import winnow.text.Block;
import winnow.text.Shape;

/** No pattern is left out that matches, and hardly one is picked that does not. */
final class DispatchTest {
  private static final List<Rule> RULES = Rulebook.of(StandardPacks.all()).rules();
  private static final Shelf SHELF = Shelf.of(RULES);
  private static final List<String> EXAMPLES =
      StandardPacks.names().stream()
          .map(name -> RulePackParser.read(name, StandardPacks.text(name + ".rules")))
          .flatMap(pack -> pack.rules().stream())
          .flatMap(rule -> rule.examples().stream())
          .flatMap(example -> example.page().stream())
          .toList();

  @Test
  void everyPatternThatMatchesAnExampleIsPicked() {
    for (int i = 0; i < EXAMPLES.size(); i += 40) {
      assertNoneMissing(EXAMPLES.get(i));
    }
  }

  @Property(tries = 12)
  void everyPatternThatMatchesALineIsPicked(@ForAll @From("lines") String line) {
    assertNoneMissing(line);
  }

  @Provide
  Arbitrary<String> lines() {
    Arbitrary<String> pieces = Arbitraries.of(EXAMPLES);
    return pieces.flatMap(
        one ->
            pieces.flatMap(
                other ->
                    Arbitraries.of("", " ", ": ", " | ", "- ", "© ", "(")
                        .map(joint -> joint + one.toUpperCase(Locale.ROOT) + joint + other)));
  }

  private static void assertNoneMissing(String line) {
    Sighted sighted = Sighted.of(Wording.plain(Block.of(line)));
    if (sighted.length() == 0) {
      return;
    }
    List<Integer> picked = picked(sighted);
    int number = 0;
    for (Rule rule : RULES) {
      for (Wording wording : rule.wordings()) {
        if (!picked.contains(number)) {
          assertTrue(
              wording.find(sighted.text()).isEmpty(),
              () -> rule.id() + ": " + wording.source() + " matches " + line);
        }
        number++;
      }
    }
  }

  private static List<Integer> picked(Sighted line) {
    List<Integer> picked = new ArrayList<>();
    Candidates candidates = SHELF.candidates(line);
    for (int i = 0; i < candidates.size(); i++) {
      picked.add(candidates.get(i));
    }
    return picked;
  }

  @Test
  void fewPatternsAreTriedOnALine() throws IOException {
    List<Block> blocks = blocksOfFixtures();
    int tried = 0;
    for (Block block : blocks) {
      tried += tried(block);
    }

    assertTrue(tried <= 2.5 * blocks.size(), tried + " for " + blocks.size() + " lines");
  }

  @Test
  void hardlyAnyPatternIsTriedOnPlainProse() {
    List<String> prose =
        List.of(
            "The harbour wall held through the night, and by morning the water had gone down.",
            "Nobody on the quay could remember a spring tide that came so far up the steps.",
            "She had walked the length of the lake twice before the fog lifted from the shore.",
            "Das Wasser stieg bis an die untersten Stufen, und die Boote lagen hoch am Kai.");
    int tried = 0;
    for (String line : prose) {
      tried += tried(Block.of(line));
    }

    assertEquals(0, tried, tried + " for " + prose.size() + " lines");
  }

  /** How many patterns are tried on a block within a story. */
  private static int tried(Block block) {
    Subject subject = new Subject(block, Shape.of(block.text()), Place.BODY, false, false);
    Sighted line = Sighted.of(Wording.plain(block));
    if (line.length() == 0) {
      return 0;
    }
    int tried = 0;
    for (int pattern : picked(line)) {
      Rule rule = SHELF.rule(SHELF.ruleOf(pattern));
      tried += rule.conditions().stream().allMatch(each -> each.holds(subject)) ? 1 : 0;
    }
    return tried;
  }

  private static List<Block> blocksOfFixtures() throws IOException {
    List<Block> blocks = new ArrayList<>();
    try (Stream<Path> pages = Files.walk(Path.of("fixtures"))) {
      for (Path page : pages.filter(each -> each.endsWith("page.txt")).sorted().toList()) {
        blocks.addAll(PlainText.read(Files.readString(page, StandardCharsets.ISO_8859_1)).blocks());
      }
    }
    return blocks;
  }
}
