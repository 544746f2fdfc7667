package winnow.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class AlignmentTest {
  private static final String STORY =
      "The lamps burn until late. Ada Birch lit them all. Nobody asked Ada why she did.";

  @Test
  void aMenuWordThatAlsoStandsInTheStoryIsNotTaken() {
    assertStands(
        List.of(2, 3, 4),
        STORY,
        "Lamps",
        "Ada Birch",
        "The lamps burn until late.",
        "Ada Birch lit them all.",
        "Nobody asked Ada why she did.",
        "Ada",
        "Lamps");
  }

  @Test
  void aShortLineOfTheStoryIsTakenWhereItStands() {
    assertStands(
        List.of(1, 2, 3),
        "The lamps burn. Ada lit them.",
        "Ada",
        "The lamps burn",
        "Ada",
        "Lit them");
  }

  @Test
  void whatStandsInAnotherOrderIsNotTaken() {
    assertStands(List.of(1), STORY, "Nobody asked Ada", "The lamps burn until late");
    assertStands(List.of(), STORY, "late until");
    assertStands(List.of(), STORY, "lamp");
  }

  @Test
  void aLineIsTakenAsOftenAsTheStorySaysIt() {
    assertStands(List.of(0), "The lamps burn. She left.", "The lamps burn", "The lamps burn");
    assertStands(
        List.of(0, 1, 2),
        "The lamps burn. She left. The lamps burn.",
        "The lamps burn",
        "She left",
        "The lamps burn",
        "The lamps burn");
  }

  @Test
  void twoBlocksDoNotShareWords() {
    assertStands(List.of(1), "a b c d e", "a b", "b c d e");
    assertStands(List.of(0, 1), "a b c d e", "a b", "c d e");
  }

  @Test
  void nothingStandsInNothing() {
    assertStands(List.of(), "", "Lamps", "***");
    assertStands(List.of(), STORY, "", "***");
    assertStands(List.of(), STORY);
  }

  @Property(tries = 200)
  void aStoryCutIntoLinesIsTakenWhole(@ForAll("lines") List<String> lines) {
    List<Integer> all = IntStream.range(0, lines.size()).boxed().toList();

    assertStands(all, String.join(" ", lines), lines.toArray(String[]::new));
  }

  @Provide
  Arbitrary<List<String>> lines() {
    Arbitrary<String> line =
        Arbitraries.of("a", "b", "c")
            .list()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(words -> String.join(" ", words));
    return line.list().ofMaxSize(12);
  }

  private static void assertStands(List<Integer> taken, String gold, String... blocks) {
    List<List<String>> words = Stream.of(blocks).map(Words::of).toList();

    boolean[] stands = Alignment.of(words, Words.of(gold));

    assertEquals(taken, IntStream.range(0, stands.length).filter(i -> stands[i]).boxed().toList());
  }
}
