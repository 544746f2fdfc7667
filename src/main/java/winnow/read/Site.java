package winnow.read;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The web site that an address belongs to. */
final class Site {
  private static final Pattern HOST =
      Pattern.compile("(?i)^[a-z][a-z0-9+.-]*://(?:[^/?#@]*@)?(?:www\\.)?([^/?#:@]+)");

  private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}\\p{C}]+");
  private static final int LONGEST = 200;

  private Site() {}

  /** A name as a record tells it, on one line; empty where nothing can be seen of it. */
  static Optional<String> named(String told) {
    String name = GAPS.matcher(told).replaceAll(" ").strip();
    int end = name.offsetByCodePoints(0, Math.min(LONGEST, name.codePointCount(0, name.length())));
    return Optional.of(name.substring(0, end).strip()).filter(text -> !text.isEmpty());
  }

  /** The host of a URL, in small letters and without {@code www.}; empty where it is no URL. */
  static Optional<String> of(String url) {
    Matcher host = HOST.matcher(url);
    return host.find() ? named(host.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
  }
}
