package winnow.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import winnow.text.Block;
import winnow.text.Shape;

final class ConditionsTest {
  private static final String PROSE =
      "The harbour council met again on Tuesday to talk about the old lamps on the outer pier.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "words <= 3|The old lamps|true",
        "words <= 3|The old dark lamps|false",
        "words >= 3|The old lamps|true",
        "words >= 3|Old lamps|false",
        "words = 2|Old lamps|true",
        "words = 2|The old lamps|false",
        "chars >= 5|lamps|true",
        "chars >= 5|lamp|false",
        "chars <= 4|lamps|false",
        "ends sentence|The lamps are dark.|true",
        "ends sentence|The lamps are dark|false",
        "ends open|The lamps are dark|true",
        "ends open|The lamps are dark.|false",
        "upper|LAMPS 12|true",
        "upper|Lamps|false",
        "upper|12|false",
        "'words >= 2, upper'|OLD LAMPS|true",
        "'words >= 2, upper'|LAMPS|false",
        "'words >= 2, upper'|old lamps|false"
      })
  void aRuleSpeaksWhereItsConditionsHold(String when, String line, boolean speaks)
      throws RuleSyntaxException {
    Subject subject = Subject.alone(Block.of(line));

    assertEquals(speaks, rule(when).lookAt(subject).isPresent());
  }

  @Test
  void placesAreToldByTheFirstAndTheLastProse() throws RuleSyntaxException {
    List<String> page = List.of("Menu", PROSE, "Lamps", PROSE, "Share");

    assertEquals(List.of(0), spokenOf("place head", page));
    assertEquals(List.of(1, 2, 3), spokenOf("place body", page));
    assertEquals(List.of(4), spokenOf("place tail", page));
  }

  @Test
  void aPageWithoutProseHasNoPlaces() throws RuleSyntaxException {
    List<String> page = List.of("Menu", "Share");

    assertEquals(List.of(0, 1), spokenOf("place head", page));
    assertEquals(List.of(0, 1), spokenOf("place tail", page));
  }

  @Test
  void onlyTheFirstBlockIsFirst() throws RuleSyntaxException {
    assertEquals(List.of(0), spokenOf("first", List.of("Menu", "Share", "Menu")));
  }

  @Test
  void whatThePageSaysTwiceIsRepeatedBothTimes() throws RuleSyntaxException {
    assertEquals(List.of(0, 2), spokenOf("repeated", List.of("Menu", "Share", "Menu")));
  }

  @Test
  void aLineAloneMayStandAnywhere() throws RuleSyntaxException {
    Subject alone = Subject.alone(Block.of("Menu"));

    for (String when : List.of("place head", "place body", "place tail", "first", "repeated")) {
      assertEquals(true, rule(when).lookAt(alone).isPresent(), when);
    }
  }

  @Test
  void aboveTheStoryIsTheHeadOrNobodyKnows() {
    List<Place> above = Stream.of(Place.values()).filter(Place::mayBeAboveStory).toList();

    assertEquals(List.of(Place.HEAD, Place.UNKNOWN), above);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "words < 3|wanted words <= N, >= N or = N",
        "words <= many|wanted words <= N, >= N or = N",
        "chars 3|wanted chars <= N, >= N or = N",
        "place unknown|wanted place head, body or tail",
        "place|wanted place head, body or tail",
        "ends|wanted ends sentence or ends open",
        "ends badly|wanted ends sentence or ends open"
      })
  void aConditionThatIsNoneIsToldWithWhatWouldHaveBeen(String when, String wanted) {
    RulePack pack = RulePackParser.read("calls", stanza(when));

    assertEquals(List.of("calls.rules:3: " + wanted), pack.mistakes());
  }

  private static List<Integer> spokenOf(String when, List<String> page) throws RuleSyntaxException {
    Rule rule = rule(when);
    List<Block> blocks = page.stream().map(Block::of).toList();
    List<Shape> shapes = page.stream().map(Shape::of).toList();
    List<Subject> subjects = Subjects.of(blocks, shapes);
    return IntStream.range(0, subjects.size())
        .filter(at -> rule.lookAt(subjects.get(at)).isPresent())
        .boxed()
        .toList();
  }

  private static Rule rule(String when) throws RuleSyntaxException {
    return RulePackParser.parse("calls", stanza(when)).rules().get(0);
  }

  private static String stanza(String when) {
    return """
        rule own-any
          category  other
          when      %s
          match     .
          strength  strong
          why       a line
          drop      a
          keep      b
        """
        .formatted(when);
  }
}
