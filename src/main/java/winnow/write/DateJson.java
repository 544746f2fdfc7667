package winnow.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import winnow.article.StoryDate;
import winnow.date.DateReader;
import winnow.date.DateReading;

/** Dates as JSON: the readings of a line, and the dates of a story. */
public final class DateJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private DateJson() {}

  /** One line and all that was read on it, as one JSON object. */
  public static String line(String text, List<DateReading> readings) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("text", text);
      value(json, DateReader.published(readings).map(DateReading::value).orElse(""));
      json.writeArrayFieldStart("readings");
      for (DateReading reading : readings) {
        json.writeStartObject();
        reading(json, reading);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a string takes all that is written", e);
    }
    return out.toString();
  }

  static void story(JsonGenerator json, List<StoryDate> dates) throws IOException {
    json.writeArrayFieldStart("dates");
    for (StoryDate date : dates) {
      json.writeStartObject();
      json.writeNumberField("block", date.block());
      reading(json, date.reading());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void reading(JsonGenerator json, DateReading reading) throws IOException {
    value(json, reading.value());
    json.writeStringField("precision", label(reading.precision()));
    json.writeNumberField("start", reading.start());
    json.writeNumberField("end", reading.end());
    json.writeStringField("text", reading.text());
    json.writeStringField("status", label(reading.status()));
    json.writeStringField("reason", reading.reason());
    json.writeStringField("role", label(reading.role()));
    json.writeStringField("zone", label(reading.zone()));
    json.writeArrayFieldStart("candidates");
    for (String candidate : reading.candidates()) {
      json.writeString(candidate);
    }
    json.writeEndArray();
  }

  private static void value(JsonGenerator json, String value) throws IOException {
    json.writeFieldName("value");
    if (value.isEmpty()) {
      json.writeNull();
    } else {
      json.writeString(value);
    }
  }

  private static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
