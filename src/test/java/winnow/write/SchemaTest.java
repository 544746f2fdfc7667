package winnow.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import winnow.Winnow;
import winnow.read.Source;
import winnow.rule.Role;

final class SchemaTest {
  private static final Winnow WINNOW = Winnow.standard();
  private final JsonSchema schema = schema();

  @TestFactory
  Stream<DynamicTest> everyFixtureKeepsTheSchema() throws IOException {
    try (Stream<Path> pages = Files.walk(Path.of("fixtures"))) {
      return pages
          .filter(page -> page.getFileName().toString().startsWith("page."))
          .sorted()
          .toList()
          .stream()
          .map(page -> DynamicTest.dynamicTest(page.toString(), () -> check(page)));
    }
  }

  @Test
  void anUnknownKeyBreaksIt() {
    String json = written("A line.\n").replace("\"id\":null", "\"di\":null");

    assertFalse(schema.validate(json, InputFormat.JSON).isEmpty());
  }

  @Test
  void itKnowsEveryCategory() throws IOException {
    String text;
    try (InputStream in = open()) {
      text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }

    Arrays.stream(Role.values())
        .filter(role -> !role.isKept())
        .forEach(
            role -> assertEquals(true, text.contains("\"" + role.label() + "\""), role.label()));
  }

  private void check(Path page) throws Exception {
    Source source = new Source(Optional.of(page.toString()), Files.readAllBytes(page));
    var article = WINNOW.clean(winnow.read.InputFormat.TEXT.read(source, Optional.empty()));
    String json =
        OutputFormat.JSON.write(
            new Page(source.name(), article), new OutputFormat.Style(true, true));

    assertEquals(Set.of(), schema.validate(json, InputFormat.JSON));
  }

  private static String written(String text) {
    Page page = new Page(Optional.empty(), WINNOW.clean(text));
    return OutputFormat.JSON.write(page, new OutputFormat.Style(false, true));
  }

  private static JsonSchema schema() {
    try (InputStream in = open()) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static InputStream open() {
    return SchemaTest.class.getResourceAsStream("/winnow/write/article.schema.json");
  }
}
