package winnow;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import winnow.article.Article;
import winnow.article.Removed;

/** What a fixture claims of an article: all but which rule decided, one removed line a line. */
final class GoldenJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private GoldenJson() {}

  static String of(Article article) throws IOException {
    StringBuilder json = new StringBuilder("{\n");
    fact(json, "title", article.title());
    fact(json, "section", article.section());
    fact(json, "source", article.source());
    fact(json, "author", article.author());
    fact(json, "published", article.published());
    fact(json, "updated", article.updated());
    fact(json, "language", article.language());
    array(json, "body", article.body().stream().map(GoldenJson::quoted).toList());
    json.append(",\n");
    array(json, "removed", article.removed().stream().map(GoldenJson::removed).toList());
    return json.append("\n}\n").toString();
  }

  private static void fact(StringBuilder json, String key, Optional<String> value) {
    String text = value.map(GoldenJson::quoted).orElse("null");
    json.append("  \"").append(key).append("\": ").append(text).append(",\n");
  }

  private static void array(StringBuilder json, String key, List<String> rows) {
    json.append("  \"").append(key).append("\": [");
    if (!rows.isEmpty()) {
      json.append("\n    ").append(String.join(",\n    ", rows)).append("\n  ");
    }
    json.append(']');
  }

  private static String removed(Removed removed) {
    return "{\"line\": %d, \"category\": \"%s\", \"text\": %s}"
        .formatted(removed.line(), removed.category().label(), quoted(removed.text()));
  }

  private static String quoted(String text) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeString(text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toString();
  }
}
