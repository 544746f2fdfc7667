package winnow.spark;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import winnow.article.Article;
import winnow.text.Json;

/** What came of a page, or of something that should have been one. */
sealed interface Outcome {
  Source source();

  /** Where it stands, put behind the source's name. */
  String place();

  /** The line of JSON Lines that tells it. */
  String line();

  /**
   * A page that was cleaned.
   *
   * @param line what the command line prints for it
   */
  record Done(
      Source source, String place, Optional<Json> id, String site, Article article, String line)
      implements Outcome {
    public Done {
      requireNonNull(source, "source");
      requireNonNull(article, "article");
      requireNonNull(line, "line");
    }
  }

  /** What the command line complains of. */
  record Failed(Source source, String place, String error) implements Outcome {
    private static final JsonFactory FACTORY = new JsonFactory();

    public Failed {
      requireNonNull(source, "source");
      requireNonNull(error, "error");
    }

    @Override
    public String line() {
      StringWriter out = new StringWriter();
      try (JsonGenerator json = FACTORY.createGenerator(out)) {
        json.writeStartObject();
        json.writeStringField("file", source.name());
        json.writeStringField("place", place);
        json.writeStringField("error", error);
        json.writeEndObject();
      } catch (IOException e) {
        throw new UncheckedIOException("a string takes all that is written", e);
      }
      return out.toString();
    }
  }
}
