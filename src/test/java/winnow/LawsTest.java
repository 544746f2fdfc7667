package winnow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import winnow.article.Article;
import winnow.article.Removed;
import winnow.judge.Judgement;
import winnow.judge.Verdict;
import winnow.read.PlainText;
import winnow.text.Shape;
import winnow.write.OutputFormat;
import winnow.write.Page;

/** What holds for every page there is. */
final class LawsTest {
  private static final Winnow WINNOW = Winnow.standard();
  private static final Winnow ANOTHER = Winnow.standard();

  @Provide
  Arbitrary<String> pages() {
    return Pages.pages();
  }

  @Provide
  Arbitrary<String> anything() {
    Arbitrary<String> marks =
        Arbitraries.of(
            "\0", "\ud800", "\udc00", "\u202e", "\u200d", "&#0;", "&#xD800;", "\r", "[](", "©");
    return Arbitraries.oneOf(
        Arbitraries.strings().all().ofMaxLength(400),
        marks.list().ofMaxSize(30).map(parts -> String.join("", parts)),
        Pages.pages());
  }

  @Provide
  Arbitrary<List<String>> stories() {
    Arbitrary<List<String>> english = story(Pages.prose(), Pages.shortSentences());
    Arbitrary<List<String>> chinese = story(Pages.chinese(), Pages.shortChinese());
    Arbitrary<List<String>> arabic = story(Pages.arabic(), Pages.shortArabic());
    return Arbitraries.oneOf(english, chinese, arabic);
  }

  /** Sentences, short ones between them, a long one first and last. */
  private static Arbitrary<List<String>> story(Arbitrary<String> sure, Arbitrary<String> brief) {
    Arbitrary<List<String>> within =
        Arbitraries.frequencyOf(Tuple.of(4, sure), Tuple.of(1, brief)).list().ofMaxSize(10);
    return Combinators.combine(sure, within, sure)
        .as(
            (first, between, last) ->
                Stream.of(List.of(first), between, List.of(last)).flatMap(List::stream).toList());
  }

  @Provide
  Arbitrary<String> breaks() {
    return Arbitraries.of("\n\n", "\n", "\r\n", "\r", "\n \n");
  }

  @Provide
  Arbitrary<String> knownChrome() {
    return Pages.chrome();
  }

  @Property(tries = 1000)
  void nothingIsLostAndNothingInvented(@ForAll("anything") String page) {
    Article article = WINNOW.clean(page);

    StringBuilder out = new StringBuilder(article.title().orElse(""));
    article.body().forEach(out::append);
    article.removed().forEach(removed -> out.append(removed.text()));
    assertEquals(sorted(String.join("", PageLines.of(page))), sorted(out.toString()));
  }

  @Property(tries = 1000)
  void whatWasRemovedStoodInItsOwnLine(@ForAll("anything") String page) {
    List<String> lines = PageLines.of(page);

    Article article = WINNOW.clean(page);

    for (Removed removed : article.removed()) {
      String line = bare(lines.get(removed.line() - 1));
      assertTrue(line.contains(bare(removed.text())), () -> removed + " is not in " + line);
    }
  }

  @Property(tries = 1000)
  void titleBodyAndRemovedCoverEachLine(@ForAll("anything") String page) {
    Article article = WINNOW.clean(page);

    assertEquals("", new Cover(article).uncovered(PageLines.of(page)));
  }

  @Test
  void aMillionCharactersOnOneLineAreJustALine() {
    String page = "word, ".repeat(166_667);

    assertEquals(bare(page), bare(String.join("", WINNOW.clean(page).body())));
  }

  @Property(tries = 1000)
  void bodyIsAnOrderedPartOfTheInput(@ForAll("anything") String page) {
    Article article = WINNOW.clean(page);

    assertTrue(
        isSubsequence(
            bare(String.join("", article.body())), bare(String.join("", PageLines.of(page)))));
  }

  @Property(tries = 1000)
  void lineEndsMakeNoDifference(@ForAll("pages") String page) {
    Assume.that(page.indexOf('\r') < 0);

    assertEquals(WINNOW.clean(page), WINNOW.clean(page.replace("\n", "\r\n")));
  }

  @Property(tries = 1000)
  void cleaningIsDeterministic(@ForAll("pages") String page) {
    assertEquals(json(WINNOW.clean(page)), json(ANOTHER.clean(page)));
  }

  @Property(tries = 1000)
  void proseWithoutChromeComesOutWhole(
      @ForAll("stories") List<String> paragraphs, @ForAll("breaks") String lineBreak) {
    Article article = WINNOW.clean(String.join(lineBreak, paragraphs));

    assertEquals(paragraphs, article.body());
    assertEquals(List.of(), article.removed());
  }

  @Property(tries = 1000)
  void proseBelowATitleComesOutWhole(
      @ForAll("stories") List<String> paragraphs, @ForAll("breaks") String lineBreak) {
    String title = "Old lamps on the harbour pier are dark again";

    Article article = WINNOW.clean(title + lineBreak + String.join(lineBreak, paragraphs));

    assertEquals(Optional.of(title), article.title());
    assertEquals(paragraphs, article.body());
    assertEquals(List.of(), article.removed());
  }

  @Property(tries = 1000)
  void chromeAddedBelowChangesNoVerdictOnWhatIsSure(
      @ForAll("pages") String page,
      @ForAll("stories") List<String> end,
      @ForAll("knownChrome") String chrome) {
    String ended = page + "\n" + String.join("\n", end);
    Assume.that(!ended.contains(chrome));

    Set<String> before = sure(WINNOW.judge(PlainText.read(ended)));
    Set<String> after = sure(WINNOW.judge(PlainText.read(ended + "\n" + chrome)));
    after.removeIf(verdict -> verdict.endsWith(chrome));
    assertEquals(before, after);
  }

  @Property(tries = 1000)
  void jsonReadsBackToTheSameArticle(@ForAll("anything") String page) {
    Article article = WINNOW.clean(page);

    assertEquals(article, JsonReader.article(json(article)));
  }

  private static String json(Article article) {
    OutputFormat.Style style = new OutputFormat.Style(false, true);
    return OutputFormat.JSON.write(new Page(Optional.empty(), article), style);
  }

  /** The verdicts on sure prose and on chrome that a rule knows. */
  private static Set<String> sure(Judgement judgement) {
    Set<String> sure = new HashSet<>();
    for (Verdict verdict : judgement.verdicts()) {
      boolean known = Pages.CHROME.contains(verdict.block().text());
      if (known || Shape.of(verdict.block().text()).isProse()) {
        sure.add(verdict.block().firstLine() + " " + verdict.role() + " " + verdict.block().text());
      }
    }
    return sure;
  }

  private static String bare(String text) {
    return Cover.bare(text);
  }

  private static String sorted(String text) {
    return bare(text)
        .chars()
        .sorted()
        .mapToObj(c -> String.valueOf((char) c))
        .collect(Collectors.joining());
  }

  private static boolean isSubsequence(String part, String whole) {
    int at = 0;
    for (int i = 0; i < whole.length() && at < part.length(); i++) {
      at += whole.charAt(i) == part.charAt(at) ? 1 : 0;
    }
    return at == part.length();
  }
}
