package winnow.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class TrackRecordTest {
  private static final double LEAST = 0.98;
  private static final int TOO_FEW = 2;

  private final List<Rule> rules =
      StandardPacks.all().stream().flatMap(pack -> pack.rules().stream()).toList();

  @Test
  void precisionIsTheShareOfChromeAmongWhatIsKnown() {
    assertEquals(OptionalDouble.of(0.75), new TrackRecord(10, 3, 1).precision());
    assertEquals(OptionalDouble.empty(), new TrackRecord(10, 0, 0).precision());
  }

  @Test
  void everyRecordIsOfARuleThatIsShipped() {
    Set<String> shipped = rules.stream().map(Rule::id).collect(Collectors.toSet());

    Set<String> recorded = TrackRecord.standard().byRule().keySet();

    assertTrue(shipped.containsAll(recorded), () -> "no rules: " + without(recorded, shipped));
  }

  private static Set<String> without(Set<String> some, Set<String> others) {
    return some.stream().filter(id -> !others.contains(id)).collect(Collectors.toSet());
  }

  @Test
  void noStrongRuleOfEnglishOrAllLanguagesTakesStoryOften() {
    TrackRecord.Book records = TrackRecord.standard();

    List<String> careless =
        rules.stream()
            .filter(rule -> rule.strength() == Strength.STRONG)
            .filter(rule -> rule.language().isEmpty() || rule.language().equals("en"))
            .filter(rule -> records.of(rule).story() > TOO_FEW)
            .filter(rule -> records.of(rule).precision().orElse(1) < LEAST)
            .map(Rule::id)
            .toList();

    assertEquals(List.of(), careless);
  }
}
