package winnow;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Pages of one kind of line many times over, and lines of a million characters. What is linear
 * takes a second here; what compares each line with each other would take many minutes.
 */
final class LinearTimeTest {
  private static final Duration GUARD = Duration.ofMinutes(2);
  private static final int LINES = 40_000;
  private static final int PROSE_LINES = 4_000;
  private static final int CHARACTERS = 1_000_000;
  private static final Winnow WINNOW = Winnow.standard();
  private static final String PROSE =
      "The harbour council met again on Tuesday to talk about the old lamps on the pier.";

  @TestFactory
  Stream<DynamicTest> aPageOfOneKindOfLineIsCleanedInSeconds() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("comment headings", "Comments\n".repeat(LINES));
    pages.put("one name", "Abel Ada\n".repeat(LINES));
    pages.put("many names", numbered(LINES, i -> "Abel Ada" + letters(i)));
    pages.put("names below a title", "Harbour lamps dark again\n" + "Abel Ada\n".repeat(LINES));
    pages.put(
        "title and site", "Lamps dark on the pier | Post\nLamps dark on the pier\n".repeat(5000));
    pages.put(
        "titles and sites",
        numbered(5000, i -> "Lamps dark on pier " + i + " | Post\nLamps dark on pier " + i));
    pages.put("date lines", "Tue Jan 19, 2016 7:6PM\n".repeat(LINES / 4));
    pages.put("dates and times", "19 January 2016\n7:06 pm\n".repeat(LINES / 8));
    pages.put(
        "newsletter prompts",
        numbered(LINES / 4, i -> "Subscribe to our free daily newsletter " + i));
    pages.put("glued buttons", "ShareTweetPrint\n".repeat(LINES / 4));
    pages.put("quotes", "“The old lamps on the pier are dark”\n".repeat(LINES / 4) + PROSE);
    pages.put("teaser headings", "Related\n".repeat(LINES / 4));
    pages.put("breadcrumbs", "Home / News / Lake\n".repeat(LINES / 4));
    pages.put("table rows", "a | b | c\n".repeat(LINES / 4));
    pages.put("blank lines", "\n".repeat(100_000));
    return guarded(pages);
  }

  @TestFactory
  Stream<DynamicTest> aPageOfMuchProseIsCleanedInSeconds() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("one paragraph", (PROSE + "\n").repeat(PROSE_LINES));
    pages.put("prose and comment headings", (PROSE + "\nComments\n").repeat(PROSE_LINES));
    pages.put("prose with buttons", (PROSE + "ShareTweetPrint\n").repeat(PROSE_LINES));
    pages.put(
        "prose and its quotes", (PROSE + "\n“The old lamps on the pier”\n").repeat(PROSE_LINES));
    pages.put(
        "teasers",
        PROSE + "\nRelated stories\n" + ("Pier dark\n" + PROSE + "\n").repeat(PROSE_LINES));
    pages.put(
        "an author's bios",
        "By Ada Birch\n" + "Ada Birch writes about rope.\n".repeat(PROSE_LINES));
    return guarded(pages);
  }

  @TestFactory
  Stream<DynamicTest> aLineOfAMillionCharactersIsCleanedInSeconds() {
    Map<String, String> pages = new LinkedHashMap<>();
    Stream.of("a", "word ", "Word. ", "词", "词。", "&amp;", "&amp; ", "&", "Share", "Share ")
        .forEach(unit -> pages.put("'" + unit + "'", line(unit)));
    Stream.of(
            "newsletter sign up ", "19 January 2016 ", " | ", "Home / ", "Abel Ada ", "“", "\u200b")
        .forEach(unit -> pages.put("'" + unit + "'", line(unit)));
    return guarded(pages);
  }

  private static Stream<DynamicTest> guarded(Map<String, String> pages) {
    return pages.entrySet().stream()
        .map(
            page ->
                DynamicTest.dynamicTest(
                    page.getKey(),
                    () -> assertTimeoutPreemptively(GUARD, () -> WINNOW.clean(page.getValue()))));
  }

  private static String numbered(int lines, IntFunction<String> line) {
    return IntStream.range(0, lines).mapToObj(line).collect(Collectors.joining("\n"));
  }

  private static String letters(int number) {
    StringBuilder letters = new StringBuilder();
    for (int rest = number; rest > 0; rest /= 26) {
      letters.append((char) ('a' + rest % 26));
    }
    return letters.toString();
  }

  private static String line(String unit) {
    return unit.repeat(CHARACTERS / unit.length());
  }
}
