package winnow.eval;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/** A report as one JSON object; a measure without pages is null. */
final class ReportJson {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final int DIGITS = 6;

  private final JsonGenerator json;

  private ReportJson(JsonGenerator json) {
    this.json = json;
  }

  static String of(Report report) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      new ReportJson(json).report(report);
    } catch (IOException e) {
      throw new UncheckedIOException("a string takes all that is written", e);
    }
    return out + "\n";
  }

  /** Writes the inside of an object. */
  @FunctionalInterface
  private interface Inside<T> {
    void write(T value) throws IOException;
  }

  private <T> void object(String key, Optional<T> value, Inside<T> inside) throws IOException {
    json.writeFieldName(key);
    if (value.isEmpty()) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    inside.write(value.get());
    json.writeEndObject();
  }

  private void report(Report report) throws IOException {
    json.writeStartObject();
    summary(report.all());
    json.writeObjectFieldStart("groups");
    for (Map.Entry<String, Summary> group : report.groups().entrySet()) {
      object(group.getKey(), Optional.of(group.getValue()), this::summary);
    }
    json.writeEndObject();
    json.writeArrayFieldStart("worst");
    for (PageScore page : report.worst()) {
      worst(page);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("rules");
    for (RuleScore rule : report.rules()) {
      rule(rule);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void summary(Summary summary) throws IOException {
    json.writeNumberField("pages", summary.pages());
    object("shingles", summary.shingles(), this::measure);
    object("words", summary.words(), this::measure);
    object("segments", summary.segments(), this::measure);
    object("lines", summary.lines(), this::lines);
    for (Fact fact : Fact.values()) {
      object(fact.label(), Optional.ofNullable(summary.facts().get(fact)), this::fact);
    }
  }

  private void measure(Measure measure) throws IOException {
    json.writeNumberField("pages", measure.pages());
    figure("f1", measure.f1());
    figure("precision", measure.precision());
    figure("recall", measure.recall());
  }

  private void lines(LineMeasure lines) throws IOException {
    json.writeNumberField("pages", lines.pages());
    json.writeNumberField("pages_losing_much", lines.losing());
    figure("story_lines_lost", lines.storyLinesLost());
    figure("story_characters_lost", lines.storyCharactersLost());
    figure("chrome_lines_gone", lines.chromeLinesGone());
    figure("chrome_characters_gone", lines.chromeCharactersGone());
  }

  private void fact(FactMeasure fact) throws IOException {
    json.writeNumberField("pages", fact.gold());
    number("stands", fact.found().whole());
    number("right_of_standing", fact.found().part());
    number("answered", fact.answered().whole());
    number("right", fact.answered().part());
    json.writeNumberField("wrong", fact.wrong());
  }

  private void worst(PageScore page) throws IOException {
    ShingleScore score = page.shingles().orElseThrow();
    json.writeStartObject();
    json.writeStringField("id", page.id());
    json.writeStringField("url", page.url().orElse(null));
    number("f1", score.f1());
    number("precision", score.precision().orElse(0));
    number("recall", score.recall().orElse(0));
    json.writeEndObject();
  }

  private void rule(RuleScore rule) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", rule.rule());
    json.writeNumberField("hits", rule.hits());
    json.writeNumberField("chrome", rule.chrome());
    json.writeNumberField("story", rule.story());
    number("precision", rule.precision().value());
    json.writeNumberField("decided", rule.decided());
    json.writeBooleanField("doubtful", rule.isDoubtful());
    json.writeEndObject();
  }

  private void figure(String key, Figure figure) throws IOException {
    number(key, figure.value());
    number(key + "_spread", figure.spread());
  }

  private void number(String key, double value) throws IOException {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_EVEN);
    json.writeFieldName(key);
    json.writeNumber(rounded.stripTrailingZeros().toPlainString());
  }
}
