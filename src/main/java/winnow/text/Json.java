package winnow.text;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/**
 * A JSON value that is handed through as it came: a number keeps its digits, an object its order.
 *
 * @param text the value as it is written, on one line
 */
public record Json(String text) {
  public Json {
    requireNonNull(text, "text");
  }

  /** A string's value. */
  public static Json string(String value) {
    return new Json(
        '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(value)) + '"');
  }
}
