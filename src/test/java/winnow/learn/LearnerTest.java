package winnow.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import winnow.Winnow;
import winnow.article.Article;
import winnow.read.PlainText;
import winnow.rule.Promises;
import winnow.rule.RulePack;
import winnow.rule.RulePackParser;

final class LearnerTest {
  private static final int PAGES = 10;

  private static List<String> pages(IntFunction<String> page) {
    return IntStream.range(0, PAGES).mapToObj(page).toList();
  }

  private static boolean learns(Lesson lesson, String line) {
    return lesson.pack().stream().anyMatch(each -> each.equals("  phrase    " + line));
  }

  private static RulePack parsed(Lesson lesson) {
    return RulePackParser.read("quay", lesson.text());
  }

  private static Article cleaned(Lesson lesson, String page) {
    return Winnow.standardAnd(List.of(parsed(lesson))).clean(page);
  }

  @Test
  void whatStandsAtOnePlaceOnAllPagesIsLearned() {
    Lesson lesson = Quay.lesson(pages(i -> Quay.page(i, 2 + i % 3)));

    assertTrue(learns(lesson, "The Quay Lantern"), lesson.text());
    assertTrue(learns(lesson, "Under the same lamp"), lesson.text());
    assertTrue(learns(lesson, "Mind the wet steps, and shut the gate."), lesson.text());
  }

  @Test
  void thePackKeepsItsPromises() {
    Lesson lesson = Quay.lesson(pages(i -> Quay.page(i, 2 + i % 3)));

    RulePack pack = parsed(lesson);

    assertFalse(pack.rules().isEmpty());
    assertEquals(List.of(), pack.mistakes());
    assertEquals(List.of(), Promises.broken(pack));
    assertTrue(pack.rules().stream().allMatch(rule -> rule.id().startsWith("site:")));
  }

  @Test
  void aSentenceBetweenParagraphsOfAllPagesIsChrome() {
    String prompt = "Whoever reads this owes us a lamp.";
    List<String> pages = pages(i -> Quay.page(i, 3, "", prompt));

    Article article = cleaned(Quay.lesson(pages), pages.get(4));

    assertFalse(article.body().contains(prompt), article.body().toString());
    assertEquals(3, article.body().size());
    assertTrue(article.removed().stream().anyMatch(each -> each.rule().startsWith("site:")));
  }

  @Test
  void aCounterBetweenParagraphsIsChrome() {
    Lesson lesson = Quay.lesson(pages(i -> Quay.page(i, 3, "Lamp no. " + (i * 7 + 11))));

    assertTrue(lesson.text().contains("  phrase    Lamp no. "), lesson.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(Applause.)",
        "THE HARBOUR MASTER:",
        "So the lamp went out, and the water came.",
        "What the neighbours saw"
      })
  void whatRecursInStoriesAsOftenAsItIsWantedIsStory(String line) {
    List<String> pages =
        pages(
            i ->
                switch (i % 4) {
                  case 0 -> Quay.page(i, 5, line, "", line);
                  case 1 -> Quay.page(i, 5, "", line);
                  case 2 -> Quay.page(i, 5, line, line, "", line);
                  default -> Quay.page(i, 5);
                });

    Lesson lesson = Quay.lesson(pages);

    assertFalse(learns(lesson, line), lesson.text());
    assertTrue(learns(lesson, "The Quay Lantern"), lesson.text());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3})
  void aFormulaThatOpensOrClosesSomeStoriesIsStory(int at) {
    String formula = "So it was told, and so it was believed.";
    List<String> pages =
        pages(
            i -> {
              String first = Quay.paragraph(i, 0);
              String last = Quay.paragraph(i, 3);
              String page = Quay.page(i, 4);
              return i % 2 == 0
                  ? page
                  : at == 0
                      ? page.replace(first, formula + "\n\n" + first)
                      : page.replace(last, last + "\n\n" + formula);
            });

    Lesson lesson = Quay.lesson(pages);

    assertFalse(learns(lesson, formula), lesson.text());
    assertTrue(learns(lesson, "Mind the wet steps, and shut the gate."), lesson.text());
  }

  @Test
  void aHeadingOnceInEachStoryIsStory() {
    Lesson lesson =
        Quay.lesson(pages(i -> Quay.page(i, 4, i % 2 == 0 ? "How it began" : "", "How it ended")));

    assertFalse(learns(lesson, "How it began"), lesson.text());
    assertFalse(learns(lesson, "How it ended"), lesson.text());
  }

  @Test
  void whatASpeakerSaysOnEveryPageIsStory() {
    String greeting = "Good evening to the quay and to all who keep a lamp.";
    String farewell = "That was the evening, and it will not come again.";
    String opened = "THE WARDEN:\n\n" + greeting + "\n\nTHE PILOT:";
    String closed = "THE WARDEN:\n\n" + farewell + "\n\nTHE PILOT:";
    List<String> pages = pages(i -> Quay.page(i, 4, opened, "THE WARDEN:", closed));

    Lesson lesson = Quay.lesson(pages);

    assertFalse(learns(lesson, greeting), lesson.text());
    assertFalse(learns(lesson, farewell), lesson.text());
    assertTrue(learns(lesson, "The Quay Lantern"), lesson.text());
  }

  @Test
  void aStageDirectionOnceAPageIsStoryAlsoBesideASpeaker() {
    List<String> pages =
        pages(
            i ->
                i % 2 == 0
                    ? Quay.page(i, 4, "THE WARDEN:", "(Laughter.)\n\nTHE WARDEN:", "THE PILOT:")
                    : Quay.page(i, 4, "THE WARDEN:", "THE PILOT:"));

    Lesson lesson = Quay.lesson(pages);

    assertFalse(learns(lesson, "(Laughter.)"), lesson.text());
  }

  @Test
  void aCounterThatLooksLikeATitleIsNone() {
    List<String> pages =
        pages(
            i ->
                Quay.page(i, 3)
                    .replace("Lit since the flood", "Reel " + (i * 2 + 7) + " of the long winter"));

    Article article = cleaned(Quay.lesson(pages), pages.get(4));

    assertEquals(Optional.of(Quay.title(4)), article.title());
    assertEquals(Optional.empty(), article.section());
  }

  @Test
  void aNameWithALineBreakBreaksNoPack() {
    Sample sample = new Sample();
    for (int i = 0; i < PAGES; i++) {
      sample.add("quay.example", "a\nrule b" + i, PlainText.read(Quay.page(i, 3)));
    }

    RulePack pack = parsed(Quay.lesson(sample));

    assertEquals(List.of(), pack.mistakes());
    assertFalse(pack.rules().isEmpty());
  }

  @Test
  void noPageLosesItsTitleToTeasers() {
    List<String> pages = pages(i -> Quay.page(i, 3));

    Lesson lesson = Quay.lesson(pages);

    for (int i = 0; i < PAGES; i++) {
      assertFalse(learns(lesson, Quay.title(i)), lesson.text());
      assertEquals(Optional.of(Quay.title(i)), cleaned(lesson, pages.get(i)).title());
      assertEquals(3, cleaned(lesson, pages.get(i)).body().size());
    }
  }

  @Test
  void howASitePrintsItsAuthorsAndDatesIsLearnedAndTheFactsAreRead() {
    List<String> names = List.of("Ada Birch", "Tom Reed", "Ida Marsh");
    List<String> pages =
        pages(
            i ->
                Quay.page(i, 3)
                    .replaceFirst(
                        "\n\nThe ",
                        "\n\n%s by the stove lamp\n\nInked on %d May 1999\n\nThe "
                            .formatted(names.get(i % 3), i + 3)));

    Lesson lesson = Quay.lesson(pages);
    Article article = cleaned(lesson, pages.get(4));

    assertTrue(lesson.text().contains("^(?<author>{name}) by the stove lamp$"), lesson.text());
    assertEquals(Optional.of("Tom Reed"), article.author());
    assertEquals(Optional.of("1999-05-07"), article.published());
  }

  @Test
  void oneStoryManyTimesTeachesNothing() {
    Lesson lesson = Quay.lesson(pages(i -> "Copy " + (char) ('a' + i) + "\n" + Quay.page(3, 6)));

    assertTrue(lesson.isEmpty(), lesson.text());
    assertTrue(lesson.report().get(2).contains("tell the same"), lesson.report().toString());
  }

  @Test
  void noticesThatAreAlikeCountAsOnePage() {
    String notice =
        "One moment\n\nWe look at your browser before you go on, as we do with all who come.\n\n";
    List<String> pages =
        IntStream.range(0, 2 * PAGES)
            .mapToObj(i -> i % 2 == 0 ? Quay.page(i, 3) : notice + "Ticket " + i + "\n")
            .toList();

    Lesson lesson = Quay.lesson(pages);

    assertFalse(lesson.text().contains("browser"), lesson.text());
    assertTrue(learns(lesson, "The Quay Lantern"), lesson.text());
    assertTrue(lesson.report().get(0).contains("11 different"), lesson.report().toString());
  }

  @Test
  void pagesOfTwoSitesAreToldOf() {
    List<String> pages =
        IntStream.range(0, 2 * PAGES)
            .mapToObj(
                i ->
                    i % 2 == 0
                        ? Quay.page(i, 3)
                        : Quay.page(i + 40, 3)
                            .replace("The Quay Lantern", "Salt and Tallow")
                            .replace("Lit since the flood", "Every other Tuesday")
                            .replace("Under the same lamp", "From the same barrel")
                            .replace("Mind the wet steps, and shut", "No dogs, and open"))
            .toList();

    Lesson lesson = Quay.lesson(pages);

    assertTrue(
        lesson.report().stream().anyMatch(line -> line.contains("several sites")),
        lesson.report().toString());
  }
}
