package winnow.eval;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields of one page's JSON object, on their way to a {@link Gold}. */
final class GoldFields {
  private static final JsonFactory JSON = new JsonFactory();
  private static final Set<String> LISTS = Set.of("with", "without");
  private static final Set<String> TEXTS =
      Set.of("id", "gold_text", "gold_title", "gold_date", "gold_author");

  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, List<String>> lists = new HashMap<>();

  private GoldFields() {}

  /** A page that cannot be read; the message says why. */
  static final class BrokenException extends Exception {
    private static final long serialVersionUID = 1L;

    BrokenException(String message) {
      super(message);
    }
  }

  static GoldFields of(byte[] json) throws BrokenException {
    GoldFields fields = new GoldFields();
    try (JsonParser parser = JSON.createParser(json)) {
      fields.read(parser);
    } catch (JsonProcessingException e) {
      throw new BrokenException("no JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new UncheckedIOException("bytes at hand can be read", e);
    }
    return fields;
  }

  private void read(JsonParser parser) throws IOException, BrokenException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new BrokenException("no JSON object");
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      take(name, parser.nextToken(), parser);
    }
    if (parser.nextToken() != null) {
      throw new BrokenException("more than one JSON object");
    }
  }

  private void take(String name, JsonToken token, JsonParser parser)
      throws IOException, BrokenException {
    if (LISTS.contains(name) && token != JsonToken.VALUE_NULL) {
      lists.put(name, strings(name, token, parser));
    } else if (token.isStructStart()) {
      if (TEXTS.contains(name)) {
        throw new BrokenException("'" + name + "' is no string");
      }
      parser.skipChildren();
    } else if (token != JsonToken.VALUE_NULL) {
      texts.put(name, parser.getText());
    }
  }

  private static List<String> strings(String name, JsonToken first, JsonParser parser)
      throws IOException, BrokenException {
    List<String> strings = new ArrayList<>();
    boolean isList = first == JsonToken.START_ARRAY;
    while (isList && parser.nextToken() == JsonToken.VALUE_STRING) {
      strings.add(parser.getText());
    }
    if (parser.currentToken() != JsonToken.END_ARRAY) {
      throw new BrokenException("'" + name + "' is no list of strings");
    }
    return strings;
  }

  void put(String name, String text) {
    texts.put(name, text);
  }

  void putIfAbsent(String name, String text) {
    texts.putIfAbsent(name, text);
  }

  /** The page; its input stands in the field of this name. */
  Gold gold(String field) throws BrokenException {
    Map<String, String> rest = new HashMap<>(texts);
    String id = required(rest, "id");
    String input = required(rest, field);
    Optional<String> text = Optional.ofNullable(rest.remove("gold_text"));
    Optional<String> title = fact(rest, "gold_title");
    Optional<String> date = fact(rest, "gold_date");
    Optional<String> author = fact(rest, "gold_author");
    List<String> with = lists.getOrDefault("with", List.of());
    List<String> without = lists.getOrDefault("without", List.of());
    return new Gold(id, rest, input, text, title, date, author, with, without);
  }

  private static String required(Map<String, String> texts, String name) throws BrokenException {
    String text = texts.remove(name);
    if (text == null) {
      throw new BrokenException("no field '" + name + "'");
    }
    return text;
  }

  private static Optional<String> fact(Map<String, String> texts, String name) {
    return Optional.ofNullable(texts.remove(name)).filter(fact -> !fact.isBlank());
  }
}
