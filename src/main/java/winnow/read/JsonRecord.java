package winnow.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import winnow.text.Json;

/** Reads one line of JSON Lines: a JSON object with a page in one of its fields. */
final class JsonRecord {
  // How long something may be is the page's bound to say.
  private static final StreamReadConstraints BOUNDS =
      StreamReadConstraints.builder()
          .maxStringLength(Integer.MAX_VALUE)
          .maxNameLength(Integer.MAX_VALUE)
          .maxNumberLength(Integer.MAX_VALUE)
          .build();
  // Guessing would take some lines for UTF-16, and places in them are counted in bytes of UTF-8.
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(BOUNDS)
          .disable(JsonFactory.Feature.CHARSET_DETECTION)
          .build();

  private final byte[] bytes;
  private final ReadOptions options;
  private final List<String> others = new ArrayList<>();
  private Optional<String> text = Optional.empty();
  private Optional<Json> id = Optional.empty();
  private Optional<String> site = Optional.empty();
  private Optional<String> host = Optional.empty();

  private JsonRecord(byte[] bytes, ReadOptions options) {
    this.bytes = bytes;
    this.options = options;
  }

  static Incoming read(byte[] bytes, ReadOptions options) throws BadRecordException {
    JsonRecord record = new JsonRecord(bytes, options);
    record.fields();
    return record.incoming();
  }

  private Incoming incoming() throws BadRecordException {
    String page =
        text.orElseThrow(() -> new BadRecordException("no field '" + options.textField() + "'"));
    Optional<Json> input =
        options.passInput()
            ? Optional.of(new Json("{" + String.join(",", others) + "}"))
            : Optional.empty();
    return new Incoming(PlainText.read(page), id, site.or(() -> host), input);
  }

  private void fields() throws BadRecordException {
    try (JsonParser json = FACTORY.createParser(bytes)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new BadRecordException("not a JSON object");
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        field(json);
      }
      if (json.nextToken() != null) {
        throw new BadRecordException("something stands behind the JSON object");
      }
    } catch (StreamConstraintsException e) {
      throw new BadRecordException("lists and objects stand in one another too deep");
    } catch (JsonProcessingException e) {
      throw new BadRecordException("broken JSON: " + reason(e));
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory can be read", e);
    }
  }

  private void field(JsonParser json) throws IOException, BadRecordException {
    String name = json.currentName();
    JsonToken token = json.nextToken();
    lookForSite(name, token, json);
    if (name.equals(options.textField())) {
      text = Optional.of(page(json, token));
    } else if (name.equals(options.idField())) {
      id = Optional.of(value(json, token)).filter(value -> !value.text().equals("null"));
    } else if (options.passInput()) {
      others.add(Json.string(Cleanup.repaired(name)).text() + ":" + value(json, token).text());
    } else {
      json.skipChildren();
    }
  }

  private void lookForSite(String name, JsonToken token, JsonParser json) throws IOException {
    if (token == JsonToken.VALUE_STRING && name.equals("site")) {
      site = Site.named(Cleanup.repaired(json.getText()));
    } else if (token == JsonToken.VALUE_STRING && name.equals("url")) {
      host = Site.of(Cleanup.repaired(json.getText()));
    }
  }

  private String page(JsonParser json, JsonToken token) throws IOException, BadRecordException {
    if (token != JsonToken.VALUE_STRING) {
      throw new BadRecordException("the field '" + options.textField() + "' holds no string");
    }
    return json.getText();
  }

  private Json value(JsonParser json, JsonToken token) throws IOException {
    if (token == JsonToken.VALUE_STRING) {
      return Json.string(Cleanup.repaired(json.getText()));
    }
    return token.isStructStart() ? slice(json) : new Json(json.getText());
  }

  // An object or list as it stands; a line holds no line break but a carriage return.
  private Json slice(JsonParser json) throws IOException {
    int from = (int) json.currentTokenLocation().getByteOffset();
    json.skipChildren();
    int to = (int) json.currentLocation().getByteOffset();
    return new Json(new String(bytes, from, to - from, StandardCharsets.UTF_8).replace('\r', ' '));
  }

  // What Jackson says first; then it tells of its own options, and where in its buffer it was.
  private static String reason(JsonProcessingException e) {
    String first = e.getOriginalMessage().lines().findFirst().orElse("").split(": ", 2)[0];
    String what = e instanceof JsonEOFException ? "it breaks off" : first;
    return what + " at byte " + Math.max(0, e.getLocation().getByteOffset());
  }
}
