package winnow.eval;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import winnow.article.Article;

/** The facts that gold may hold. */
public enum Fact {
  TITLE,
  DATE,
  AUTHOR;

  private static final Pattern DAY = Pattern.compile("\\s*(\\d{4})-(\\d{1,2})-(\\d{1,2})");

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  Optional<String> of(Gold gold) {
    return switch (this) {
      case TITLE -> gold.title();
      case DATE -> gold.date();
      case AUTHOR -> gold.author();
    };
  }

  Optional<String> of(Article article) {
    return switch (this) {
      case TITLE -> article.title();
      case DATE -> article.published();
      case AUTHOR -> article.author();
    };
  }

  /** What two values must share to be the same: a date's day, a text's words in lower case. */
  String normal(String value) {
    return switch (this) {
      case DATE -> day(value);
      case TITLE, AUTHOR -> Tokens.lowerCase(value).spaced();
    };
  }

  private static String day(String value) {
    Matcher day = DAY.matcher(value);
    return day.lookingAt()
        ? String.format(
            Locale.ROOT,
            "%s-%02d-%02d",
            day.group(1),
            Integer.valueOf(day.group(2)),
            Integer.valueOf(day.group(3)))
        : value.strip();
  }

  /** Whether the page prints a value somewhere, so that it can be read off it. */
  boolean stands(String value, Gold page, Cleaned cleaned) {
    return switch (this) {
      case DATE -> standsAsDate(day(value), page, cleaned);
      case TITLE, AUTHOR -> Tokens.lowerCase(page.input()).hold(Tokens.lowerCase(value));
    };
  }

  private static boolean standsAsDate(String day, Gold page, Cleaned cleaned) {
    return page.input()
        .lines()
        .flatMap(line -> cleaned.dates().read(line).stream())
        .flatMap(reading -> Stream.of(reading.value().split("/", -1)))
        .anyMatch(value -> day(value).equals(day));
  }
}
