package winnow.spark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import winnow.article.Article;
import winnow.text.Json;

/** What came of a page as the columns of a table; where there is nothing to tell they are null. */
final class Columns {
  static final StructType SCHEMA = schema();

  private static final JsonFactory FACTORY = new JsonFactory();

  private Columns() {}

  private static StructType schema() {
    StructType columns = new StructType();
    for (String name :
        new String[] {
          "file",
          "place",
          "id",
          "site",
          "title",
          "section",
          "source",
          "author",
          "published",
          "updated",
          "language",
          "story",
          "json",
          "error"
        }) {
      columns = columns.add(name, DataTypes.StringType);
    }
    return columns;
  }

  static Row of(Outcome outcome) {
    if (outcome instanceof Outcome.Done done) {
      return of(done);
    }
    Object[] values = new Object[SCHEMA.size()];
    values[0] = outcome.source().name();
    values[1] = outcome.place();
    values[values.length - 1] = ((Outcome.Failed) outcome).error();
    return RowFactory.create(values);
  }

  private static Row of(Outcome.Done done) {
    Article article = done.article();
    return RowFactory.create(
        done.source().name(),
        done.place(),
        done.id().map(Columns::plain).orElse(null),
        done.site(),
        orNull(article.title()),
        orNull(article.section()),
        orNull(article.source()),
        orNull(article.author()),
        orNull(article.published()),
        orNull(article.updated()),
        orNull(article.language()),
        String.join("\n\n", article.body()),
        done.line(),
        null);
  }

  private static String orNull(Optional<String> fact) {
    return fact.orElse(null);
  }

  /** A string without its quotation marks, so that it can be joined with; all else as it stands. */
  private static String plain(Json id) {
    try (JsonParser json = FACTORY.createParser(id.text())) {
      return json.nextToken() == JsonToken.VALUE_STRING ? json.getText() : id.text();
    } catch (IOException e) {
      throw new UncheckedIOException("what was read as JSON can be read again", e);
    }
  }
}
