package winnow.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import winnow.JsonReader;
import winnow.eval.Evaluation.Wanted;
import winnow.rule.Evidence;
import winnow.rule.Role;

final class EvaluationTest {
  private static final String STORY = "aa bb cc dd ee ff";
  private static final Evidence MENU = Evidence.of("menu", Role.NAVIGATION, 5, "a test");

  @Test
  void theReportHasALineAMeasure() {
    Report report = report(new Wanted(Optional.empty(), 0, false));

    assertEquals(
        """
        pages          3
        shingles       F1  .545   P  .600   R  .500   of 2 pages
        words          F1  .429   P  .375   R  .500   of 2 pages
        segments       F1 1.000   P 1.000   R 1.000   of 1 pages
        story lost     lines  .500   characters  .500
        chrome gone    lines  .333   characters  .333
        story lost >5% 1 of 2 pages
        title          found  .000 (0 of 1)   precise  .000 (0 of 0)   0 wrong   of 1 pages
        """,
        report.text().replaceAll(" ± \\.\\d{3}", ""));
    assertTrue(report.text().contains("R 1.000 ± .000   of 1 pages"), report.text());
  }

  @Test
  void groupsComeInTheOrderOfTheirNames() {
    Report report = report(new Wanted(Optional.of("lang"), 0, false));

    assertEquals(List.of("-", "de", "en"), new ArrayList<>(report.groups().keySet()));
    assertTrue(report.text().contains("\n\nlang = de\npages          1\n"), report.text());
  }

  @Test
  void theWorstPageComesFirst() {
    String text = report(new Wanted(Optional.empty(), 1, false)).text();

    assertTrue(
        text.endsWith("\n   F1     P     R  page\n .000  .000  .000  lost  http://a.example\n"),
        text);
  }

  @Test
  void rulesAreListedWhenAskedFor() {
    String text = report(new Wanted(Optional.empty(), 0, true)).text();

    assertTrue(text.contains("\nrule  "), text);
    assertEquals(
        "menu 2 1 1 .500 2",
        text.substring(text.lastIndexOf("\nmenu")).strip().replaceAll(" +", " "));
  }

  @Test
  void jsonHasAlwaysTheSameKeys() {
    Map<String, Object> json =
        JsonReader.object(ints(report(new Wanted(Optional.empty(), 0, false)).json()));

    assertEquals(
        List.of(
            "pages",
            "shingles",
            "words",
            "segments",
            "lines",
            "title",
            "date",
            "author",
            "groups",
            "worst",
            "rules"),
        new ArrayList<>(json.keySet()));
    assertEquals(null, json.get("date"));
    assertEquals(Map.of(), json.get("groups"));
    assertEquals(List.of(), json.get("rules"));
  }

  @Test
  void jsonTellsAllThatWasAskedFor() {
    Map<String, Object> json =
        JsonReader.object(ints(report(new Wanted(Optional.of("lang"), 1, true)).json()));

    assertEquals(
        List.of("-", "de", "en"), new ArrayList<>(((Map<?, ?>) json.get("groups")).keySet()));
    assertEquals("lost", ((Map<?, ?>) ((List<?>) json.get("worst")).get(0)).get("id"));
    assertEquals("menu", ((Map<?, ?>) ((List<?>) json.get("rules")).get(0)).get("rule"));
  }

  // The tests' reader knows whole numbers only.
  private static String ints(String json) {
    return json.replaceAll("(\\d)\\.\\d+", "$1");
  }

  private static Report report(Wanted wanted) {
    Evaluation evaluation = new Evaluation(wanted);
    evaluation.add(
        gold("kept", Map.of("lang", "en"), Optional.of(STORY), List.of()),
        Judged.cleaned(
            Judged.page(
                Judged.line(1, "Menu", Role.NAVIGATION, MENU),
                Judged.line(2, STORY, Role.STORY),
                Judged.line(3, "Menu", Role.STORY),
                Judged.line(4, "Menu", Role.STORY))));
    evaluation.add(
        gold(
            "lost", Map.of("lang", "de", "url", "http://a.example"), Optional.of(STORY), List.of()),
        Judged.cleaned(Judged.page(Judged.line(1, STORY, Role.NAVIGATION, MENU))));
    evaluation.add(
        gold("pieces", Map.of(), Optional.empty(), List.of("aa bb")),
        Judged.cleaned(Judged.page(Judged.line(1, STORY, Role.STORY))));
    return evaluation.report();
  }

  private static Gold gold(
      String id, Map<String, String> fields, Optional<String> text, List<String> with) {
    Optional<String> title = with.isEmpty() ? Optional.empty() : Optional.of("aa");
    return new Gold(
        id, fields, STORY, text, title, Optional.empty(), Optional.empty(), with, List.of());
  }
}
