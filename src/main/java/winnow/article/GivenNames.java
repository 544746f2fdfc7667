package winnow.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import winnow.text.Resource;

/** The given names that are common where pages come from. */
final class GivenNames {
  private static final Set<String> ALL =
      Resource.entries("/winnow/article/given-names.txt").stream()
          .flatMap(line -> Stream.of(line.split(" ", 0)))
          .map(name -> name.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private static final Pattern TITLE =
      Pattern.compile("^(?:(?:Dr|Prof|Rev|Sir|Mr|Mrs|Ms)\\.? )+", Pattern.CASE_INSENSITIVE);

  private GivenNames() {}

  /** Whether names, {@code Dr. Ada Birch and Tom Moll}, open with one of them. */
  static boolean open(String names) {
    String bare = TITLE.matcher(names).replaceFirst("");
    int end = bare.indexOf(' ');
    return has(end < 0 ? bare : bare.substring(0, end));
  }

  /** Whether a name, {@code Ada} or {@code Anna-Lena}, is one of them or begins with one. */
  private static boolean has(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    int hyphen = lower.indexOf('-');
    return ALL.contains(lower) || (hyphen > 0 && ALL.contains(lower.substring(0, hyphen)));
  }
}
