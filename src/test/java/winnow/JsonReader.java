package winnow;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import winnow.article.Article;
import winnow.article.Removed;
import winnow.rule.Role;

/** Reads winnow's JSON back, for tests. */
public final class JsonReader {
  private JsonReader() {}

  /** Any JSON value, as maps, lists, strings, numbers, booleans and null. */
  public static Object value(String json) {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      return value(parser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  public static Map<String, Object> object(String json) {
    return (Map<String, Object>) value(json);
  }

  @SuppressWarnings("unchecked")
  static Article article(String json) {
    Map<String, Object> object = object(json);
    return new Article(
        fact(object, "title"),
        fact(object, "section"),
        fact(object, "source"),
        fact(object, "author"),
        fact(object, "published"),
        fact(object, "updated"),
        fact(object, "language"),
        (List<String>) object.get("body"),
        ((List<Map<String, Object>>) object.get("removed"))
            .stream().map(JsonReader::removed).toList(),
        (List<String>) object.get("notes"));
  }

  private static Optional<String> fact(Map<String, Object> object, String key) {
    return Optional.ofNullable((String) object.get(key));
  }

  private static Removed removed(Map<String, Object> object) {
    return new Removed(
        (Integer) object.get("line"),
        Role.named((String) object.get("category")).orElseThrow(),
        (String) object.get("rule"),
        (String) object.get("text"));
  }

  private static Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT -> parser.getIntValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> throw new IOException("unexpected " + parser.currentToken());
    };
  }

  private static Map<String, Object> object(JsonParser parser) throws IOException {
    Map<String, Object> object = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      parser.nextToken();
      object.put(key, value(parser));
    }
    return object;
  }

  private static List<Object> array(JsonParser parser) throws IOException {
    List<Object> array = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(parser));
    }
    return array;
  }
}
