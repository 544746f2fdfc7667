package winnow.spark;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import winnow.cli.OwnPacks;
import winnow.rule.RulePack;

/** A rule pack on its way to where pages are cleaned. */
record PackText(String file, String text) implements Serializable {
  private static final Pattern SITE = Pattern.compile("(?m)^ *site +(\\S.*?) *$");

  PackText {
    requireNonNull(file, "file");
    requireNonNull(text, "text");
  }

  RulePack read() {
    return OwnPacks.parse(Path.of(file), text);
  }

  /** The site that its head names. */
  Optional<String> site() {
    Matcher site = SITE.matcher(text);
    return site.find() ? Optional.of(site.group(1)) : Optional.empty();
  }
}
