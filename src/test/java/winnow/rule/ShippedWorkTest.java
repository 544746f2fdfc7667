package winnow.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No shipped pattern gives up, not even on lines made to wear it out. */
final class ShippedWorkTest {
  private static final int LONG = Wording.LONGEST_LINE;
  private static final int SHORT = 120;
  private static final int MOST_UNITS = 24;
  private static final List<String> SIGNS =
      List.of("a", " ", "A ", "1", "- ", "a.", "词", "`", "| ", "Ada Birch, ", "! ", "_ ");

  @Test
  void noShippedPatternGivesUp() {
    List<String> tired =
        StandardPacks.names().parallelStream()
            .map(name -> RulePackParser.read(name, StandardPacks.text(name + ".rules")))
            .flatMap(pack -> pack.rules().stream())
            .flatMap(ShippedWorkTest::tired)
            .toList();

    assertEquals(List.of(), tired);
  }

  private static Stream<String> tired(Rule rule) {
    List<String> examples = new ArrayList<>();
    rule.examples().forEach(example -> examples.addAll(example.page()));
    return Stream.concat(rule.wordings().stream(), rule.unless().stream())
        .filter(wording -> tires(wording, units(examples, wording)))
        .map(wording -> rule.id() + ": " + wording.source());
  }

  private static boolean tires(Wording wording, Set<String> units) {
    units.forEach(unit -> wearOut(wording, unit));
    return wording.givenUp() > 0;
  }

  private static Set<String> units(List<String> examples, Wording wording) {
    Set<String> units = new LinkedHashSet<>(SIGNS);
    wording.needed().stream()
        .flatMap(Set::stream)
        .sorted()
        .limit(4)
        .forEach(
            word -> {
              units.add(word);
              units.add(word + " ");
            });
    // Spread over the examples, for rules with hundreds of them.
    int step = Math.max(1, examples.size() / (MOST_UNITS - units.size()));
    for (int i = 0; i < examples.size(); i += step) {
      units.add(examples.get(i));
    }
    units.remove("");
    return units;
  }

  /** The unit over and over; the same but for its end; and its start with much of its end. */
  private static void wearOut(Wording wording, String unit) {
    String start = unit.substring(0, unit.length() / 2 + 1);
    String end = unit.substring(unit.length() / 2) + " ";
    for (int length : new int[] {SHORT, LONG}) {
      wording.find(new Metered(filled(unit, length)));
      wording.find(new Metered(filled(unit, length - 1) + "\u0001"));
      wording.find(new Metered(filled(unit + filled(start, 8), length - 1) + "-"));
      wording.find(new Metered(unit + filled(end, Math.max(0, length - unit.length()))));
    }
  }

  private static String filled(String unit, int length) {
    return Quotes.straight(unit).repeat(length / unit.length() + 1).substring(0, length);
  }
}
