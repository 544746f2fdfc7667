package winnow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import winnow.article.Article;
import winnow.judge.Judgement;
import winnow.judge.Verdict;
import winnow.read.PlainText;
import winnow.text.Letters;
import winnow.text.Line;
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
    return Pages.prose().list().ofMinSize(1).ofMaxSize(12);
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
    assertEquals(sorted(read(page)), sorted(out.toString()));
  }

  @Property(tries = 1000)
  void bodyIsAnOrderedPartOfTheInput(@ForAll("anything") String page) {
    Article article = WINNOW.clean(page);

    assertTrue(isSubsequence(bare(String.join("", article.body())), bare(read(page))));
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
  void proseWithoutChromeComesOutWhole(@ForAll("stories") List<String> paragraphs) {
    Article article = WINNOW.clean(String.join("\n\n", paragraphs));

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
    return OutputFormat.JSON.write(new Page(java.util.Optional.empty(), article), style);
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

  private static String read(String page) {
    return PlainText.read(page).lines().stream().map(Line::text).collect(Collectors.joining());
  }

  private static String bare(String text) {
    StringBuilder bare = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Letters.isSpace(c) && !Letters.isInvisible(c)) {
        bare.append(c);
      }
    }
    return bare.toString();
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
