package winnow.date;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the caller says of a line beforehand: its language and region, an order, a present moment.
 * Lists of one or none stand for what may be left out.
 */
record Hint(
    String tag,
    Languages languages,
    String region,
    List<DateOrder> given,
    List<LocalDateTime> reference) {
  static final Hint NONE = new Hint("", Languages.ANY, "", List.of(), List.of());

  private static final Set<String> YEAR_FIRST = Set.of("zh", "yue", "ja", "ko", "hu", "lt");
  private static final Set<String> INDIAN =
      Set.of("hi", "gu", "mr", "ta", "te", "kn", "ml", "pa", "or", "as", "kok", "sa");

  Hint language(String bcp47) {
    Locale locale = Locale.forLanguageTag(bcp47.replace('_', '-'));
    String language = name(locale.getLanguage());
    Languages known = language.isEmpty() ? Languages.ANY : Languages.of(language);
    return new Hint(language, known, region(locale, language), given, reference);
  }

  Hint order(DateOrder order) {
    return new Hint(tag, languages, region, List.of(order), reference);
  }

  Hint reference(LocalDateTime now) {
    return new Hint(tag, languages, region, given, List.of(now));
  }

  private static String name(String language) {
    return switch (language) {
      case "no" -> "nb";
      case "tl" -> "fil";
      case "iw" -> "he";
      case "in" -> "id";
      default -> language;
    };
  }

  private static String region(Locale locale, String language) {
    if (!locale.getCountry().isEmpty()) {
      return locale.getCountry();
    }
    return INDIAN.contains(language) ? "IN" : "";
  }

  boolean isSilent() {
    return languages.isAny();
  }

  boolean is(String language) {
    return tag.equals(language);
  }

  boolean isYearFirst() {
    return YEAR_FIRST.contains(tag) || given.contains(DateOrder.YMD);
  }

  /** The order that decides, if any: the caller's, else the language's. */
  List<DateOrder> orders() {
    if (!given.isEmpty() || tag.isEmpty()) {
      return given;
    }
    if (tag.equals("en")) {
      return english();
    }
    return List.of(YEAR_FIRST.contains(tag) ? DateOrder.YMD : DateOrder.DMY);
  }

  private List<DateOrder> english() {
    if (region.isEmpty()) {
      return List.of();
    }
    boolean monthFirst = region.equals("US") || region.equals("CA");
    return List.of(monthFirst ? DateOrder.MDY : DateOrder.DMY);
  }
}
