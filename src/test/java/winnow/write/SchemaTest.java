package winnow.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import winnow.Winnow;
import winnow.read.Incoming;
import winnow.read.Raw;
import winnow.read.ReadOptions;
import winnow.rule.Role;
import winnow.text.Json;

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

  @ParameterizedTest
  @ValueSource(strings = {"\"a\"", "7", "1.50e400", "true"})
  void anIdOfAnyTypeAndARecordsOtherFieldsKeepIt(String id) {
    Optional<Json> input = Optional.of(new Json("{\"tags\":[1,{}]}"));
    Page page =
        new Page(
            Optional.empty(),
            Optional.of(new Json(id)),
            WINNOW.clean("A line.\n"),
            Optional.empty(),
            input);

    String json = OutputFormat.JSON.write(page, new OutputFormat.Style(false, true));

    assertEquals(Set.of(), schema.validate(json, InputFormat.JSON));
    assertTrue(json.contains("\"id\":" + id + ","), json);
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
    Raw raw = new Raw("", Files.readAllBytes(page));
    Incoming read = winnow.read.InputFormat.TEXT.read(raw, ReadOptions.usual());
    Page cleaned = new Page(Optional.of(page.toString()), WINNOW.clean(read.page()));
    String json = OutputFormat.JSON.write(cleaned, new OutputFormat.Style(true, true));

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
