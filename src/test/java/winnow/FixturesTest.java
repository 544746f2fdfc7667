package winnow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import winnow.article.Article;
import winnow.read.InputFormat;
import winnow.read.Raw;
import winnow.read.ReadOptions;
import winnow.write.OutputFormat;
import winnow.write.Page;

/**
 * Golden pages, one folder a claim, found and not listed. {@code -Dgolden.update=true} rewrites
 * what is expected; read the difference line by line before it is committed.
 */
final class FixturesTest {
  private static final Path FIXTURES = Path.of("fixtures");
  private static final Winnow WINNOW = Winnow.standard();

  @TestFactory
  Stream<DynamicTest> pagesComeOutAsExpected() throws IOException {
    return claims().map(claim -> DynamicTest.dynamicTest(name(claim), () -> check(claim)));
  }

  @Test
  void cleaningTheCleanTextAgainKeepsIt() throws Exception {
    int characters = 0;
    int kept = 0;
    int pages = 0;
    int unchanged = 0;
    for (Path claim : claims().toList()) {
      String once = text(clean(claim));
      String twice = text(WINNOW.clean(once));
      characters += once.length();
      kept += Math.min(once.length(), twice.length());
      pages++;
      unchanged += once.equals(twice) ? 1 : 0;
    }
    assertTrue(kept >= 0.99 * characters, kept + " of " + characters + " characters");
    assertTrue(unchanged >= 0.95 * pages, unchanged + " of " + pages + " pages");
  }

  @Test
  void thereAreFixtures() throws IOException {
    assertTrue(claims().count() >= 40);
  }

  private static Stream<Path> claims() throws IOException {
    try (Stream<Path> folders = Files.list(FIXTURES)) {
      return folders.filter(Files::isDirectory).sorted().toList().stream();
    }
  }

  private static String name(Path claim) {
    return claim.getFileName().toString();
  }

  private static void check(Path claim) throws Exception {
    Path golden = claim.resolve("expected.json");
    String actual = GoldenJson.of(clean(claim));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, actual, StandardCharsets.UTF_8);
    }
    assertEquals(Files.readString(golden, StandardCharsets.UTF_8), actual);
  }

  private static String text(Article article) {
    Page page = new Page(Optional.empty(), article);
    return OutputFormat.TEXT.write(page, new OutputFormat.Style(false, true));
  }

  private static Article clean(Path claim) throws Exception {
    List<Path> pages;
    try (Stream<Path> files = Files.list(claim)) {
      pages = files.filter(file -> name(file).startsWith("page.")).toList();
    }
    Raw raw = new Raw("", Files.readAllBytes(pages.get(0)));
    return WINNOW.clean(InputFormat.TEXT.read(raw, ReadOptions.usual()).page());
  }
}
