package winnow.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import winnow.JsonReader;
import winnow.batch.Exit;
import winnow.rule.Role;

final class CleaningOptionsTest {
  private static final String PAGE =
      """
      Skip to main content
      Home | News | Sport | Weather
      Home > News > Harbour

      The lamps of the lower harbour

      By Ada Birch
      Tue Jan 19, 2016 7:6PM

      The council of the lower harbour met on Tuesday and talked about the old lamps until late.

      Sign up for our newsletter
      Share on Facebook
      Back to top
      """;

  @ParameterizedTest
  @EnumSource(Role.class)
  void everyCategoryCanBeSwitchedOffAndTheTitleAndTheStoryCannot(Role role) {
    Runner clean = Runner.run(PAGE, "--no-category", role.label());
    Runner explain = Runner.run(PAGE, "explain", "--no-category", role.label(), "-");

    assertEquals(role.isKept() ? Exit.USAGE : Exit.DONE, clean.exit(), clean.err());
    assertEquals(role.isKept() ? Exit.USAGE : Exit.DONE, explain.exit(), explain.err());
    assertFalse(categories(clean).contains(role.label()), clean.out());
  }

  @Test
  void thePageHasWhatTheTestAboveSwitchesOff() {
    List<String> categories = categories(Runner.run(PAGE));

    assertTrue(
        categories.containsAll(List.of("navigation", "byline", "date", "mailing-list", "share")),
        categories::toString);
  }

  @Test
  void anUnknownCategoryIsToldWithTheKnownOnes() {
    Runner run = Runner.run(PAGE, "--no-category", "no-such");

    assertEquals(Exit.USAGE, run.exit());
    assertTrue(
        run.err().startsWith("winnow: --no-category: 'no-such' is not one of [section-label, "),
        run.err());
  }

  @Test
  void anUnknownEncodingIsToldAndNothingDone() {
    Runner run = Runner.run("", "missing.txt", "--encoding", "utf-9");

    assertEquals(Exit.USAGE, run.exit());
    assertEquals("winnow: --encoding: Java knows no encoding 'utf-9'", run.err().strip());
    assertEquals("", run.out());
  }

  @ParameterizedTest
  @CsvSource({"DE, de", "en-gb, en-GB", "zh-hant-tw, zh-Hant-TW"})
  void aLanguageIsSpeltAsUsual(String typed, String usual) {
    Runner run = Runner.run(PAGE, "--lang", typed);

    assertEquals(usual, JsonReader.object(run.out()).get("language"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "und", "und-DE", "en_GB", "a german", "x-own"})
  void whatIsNoLanguageIsRefused(String tag) {
    String told =
        "winnow: --lang: '" + tag + "' is no language tag; wanted one like 'de' or 'en-GB'";

    for (Runner run :
        List.of(Runner.run(PAGE, "--lang", tag), Runner.run("", "date", "--lang", tag, "2016"))) {
      assertEquals(Exit.USAGE, run.exit());
      assertEquals(told, run.err().strip());
      assertEquals("", run.out());
    }
  }

  private static List<String> categories(Runner run) {
    if (run.out().isEmpty()) {
      return List.of();
    }
    List<?> removed = (List<?>) JsonReader.object(run.out()).get("removed");
    return removed.stream().map(each -> (String) ((Map<?, ?>) each).get("category")).toList();
  }
}
