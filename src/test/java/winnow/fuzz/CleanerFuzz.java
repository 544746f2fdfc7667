package winnow.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import winnow.Cover;
import winnow.PageLines;
import winnow.Winnow;
import winnow.article.Article;
import winnow.article.Removed;

/** Whatever the page, its title, body and removed parts are all of it. */
public final class CleanerFuzz {
  private static final Winnow WINNOW = Winnow.standard();

  private CleanerFuzz() {}

  public static void fuzzerTestOneInput(byte[] data) {
    String page = FuzzedText.of(data);

    Article article = WINNOW.clean(page);

    assertEquals(sorted(String.join("", PageLines.of(page))), sorted(printed(article)));
    assertEquals("", new Cover(article).uncovered(PageLines.of(page)));
    WINNOW.datesIn(article);
  }

  private static String printed(Article article) {
    return article.title().orElse("")
        + String.join("", article.body())
        + article.removed().stream().map(Removed::text).collect(Collectors.joining());
  }

  private static String sorted(String text) {
    char[] chars = Cover.bare(text).toCharArray();
    Arrays.sort(chars);
    return new String(chars);
  }
}
