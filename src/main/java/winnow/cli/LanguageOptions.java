package winnow.cli;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;
import winnow.batch.UsageException;
import winnow.date.DateOrder;
import winnow.date.DateReader;

/** What a person knows of the text's language and of how it writes dates. */
final class LanguageOptions {
  @Option(
      names = "--lang",
      paramLabel = "TAG",
      description =
          "The text's language, as in 'de' or 'en-GB'; a region may settle the order of day and"
              + " month.")
  String tag;

  @Option(
      names = "--date-order",
      paramLabel = "ORDER",
      description = "The order of day and month in numeric dates: dmy, mdy or ymd.")
  DateOrder order;

  /** The language as a BCP 47 tag in its usual spelling. */
  Optional<String> language() {
    return Optional.ofNullable(tag).map(LanguageOptions::checked);
  }

  DateReader reader() {
    DateReader reader = DateReader.standard();
    return order == null ? reader : reader.withOrder(order);
  }

  private static String checked(String tag) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      if (!locale.getLanguage().isEmpty()) {
        return locale.toLanguageTag();
      }
    } catch (IllformedLocaleException e) {
      // Told below, as the tags that name no language are.
    }
    throw new UsageException(
        "--lang: '" + tag + "' is no language tag; wanted one like 'de' or 'en-GB'");
  }
}
