package winnow.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import winnow.article.Article;
import winnow.article.Removed;
import winnow.text.Json;

/** An article as one JSON object, its keys always there and always in the same order. */
final class JsonWriter {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonWriter() {}

  static String write(Page page, boolean pretty, boolean withRemoved) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      if (pretty) {
        json.setPrettyPrinter(indented());
      }
      write(page, withRemoved, json);
    } catch (IOException e) {
      throw new UncheckedIOException("a string takes all that is written", e);
    }
    return out.toString();
  }

  private static DefaultPrettyPrinter indented() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentArraysWith(indenter);
    printer.indentObjectsWith(indenter);
    return printer;
  }

  private static void write(Page page, boolean withRemoved, JsonGenerator json) throws IOException {
    Article article = page.article();
    json.writeStartObject();
    fact(json, "file", page.file());
    json.writeFieldName("id");
    json.writeRawValue(page.id().map(Json::text).orElse("null"));
    fact(json, "title", article.title());
    fact(json, "section", article.section());
    fact(json, "source", article.source());
    fact(json, "author", article.author());
    fact(json, "published", article.published());
    fact(json, "updated", article.updated());
    fact(json, "language", article.language());
    strings(json, "body", article.body());
    if (withRemoved) {
      removed(json, article.removed());
    }
    strings(json, "notes", article.notes());
    if (page.dates().isPresent()) {
      DateJson.story(json, page.dates().get());
    }
    if (page.input().isPresent()) {
      json.writeFieldName("input");
      json.writeRawValue(page.input().get().text());
    }
    json.writeEndObject();
  }

  private static void fact(JsonGenerator json, String key, Optional<String> value)
      throws IOException {
    json.writeFieldName(key);
    if (value.isPresent()) {
      json.writeString(value.get());
    } else {
      json.writeNull();
    }
  }

  private static void strings(JsonGenerator json, String key, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private static void removed(JsonGenerator json, List<Removed> all) throws IOException {
    json.writeArrayFieldStart("removed");
    for (Removed each : all) {
      json.writeStartObject();
      json.writeNumberField("line", each.line());
      json.writeStringField("category", each.category().label());
      json.writeStringField("rule", each.rule());
      json.writeStringField("text", each.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
