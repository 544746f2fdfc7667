package winnow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.rule.Promises;
import winnow.rule.RulePack;
import winnow.rule.RulePackParser;

/** What the README shows is true; its shell commands are run by .ci/readme-commands. */
final class ReadmeTest {
  private static final String PAGE =
      """
      Skip to main content

      Ferry held up at the outer pier

      The ferry to the islands was held up for two hours on Tuesday, the harbour master said.
      """;

  @TempDir private Path folder;

  @Test
  void theJavaSnippetCompilesAndRuns() throws Exception {
    String snippet = block("```java\n(.*?)```");
    Files.writeString(folder.resolve("Snippet.java"), program(snippet), StandardCharsets.UTF_8);

    StringWriter complaints = new StringWriter();
    assertTrue(compile(complaints), complaints::toString);

    String printed = run();
    assertTrue(printed.startsWith("Ferry held up at the outer pier\nThe ferry to"), printed);
    assertTrue(printed.endsWith("1 navigation\n"), printed);
  }

  @Test
  void theExampleRuleKeepsItsPromises() throws Exception {
    String stanza = block("```\n(rule own-.*?)```");

    RulePack pack = RulePackParser.parse("readme", stanza);

    assertEquals(1, pack.rules().size());
    assertEquals(List.of(), Promises.broken(pack));
  }

  private static String block(String pattern) throws IOException {
    String readme = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(readme);
    assertTrue(matcher.find(), "README.md has no " + pattern);
    return matcher.group(1);
  }

  private static String program(String snippet) {
    return "import winnow.Winnow;\nimport winnow.article.Article;\n"
        + "public class Snippet {\n  public static void run(String text) {\n"
        + snippet
        + "  }\n}\n";
  }

  private boolean compile(StringWriter complaints) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      List<String> options =
          List.of("-cp", System.getProperty("java.class.path"), "-d", folder.toString());
      var sources = files.getJavaFileObjects(folder.resolve("Snippet.java"));
      return compiler.getTask(complaints, files, null, options, null, sources).call();
    }
  }

  private String run() throws Exception {
    URL[] path = {folder.toUri().toURL()};
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    try (URLClassLoader loader = new URLClassLoader(path, Winnow.class.getClassLoader())) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      loader.loadClass("Snippet").getMethod("run", String.class).invoke(null, PAGE);
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
