package winnow.article;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import winnow.judge.SiteSuffix;
import winnow.judge.Verdict;
import winnow.rule.Evidence;
import winnow.rule.Role;
import winnow.text.Shape;

/** Where the story is from: the source label, else the outlet as the page names itself. */
final class Outlet {
  private static final int LONGEST = 8;
  private static final int SHORT = 4;
  private static final Pattern NOISE =
      Pattern.compile("( App| Online| online|オンライン|電子版)$|^(The new|Das neue) ");

  private static final Pattern QUOTES = Pattern.compile("^[\"“„«»'\\s]+|[\"”“»«'\\s]+$");
  private static final Pattern LEGAL =
      Pattern.compile(
          "(?i)riservat|reservad|réservés|vorbehalten|voorbehouden|reserved|zastrzeżone|хакы|saklıdır|защищ|захищ|dilindungi");
  private static final Pattern FORMULA = Pattern.compile("(?<=\\S{3})[.,] .*$");

  private Outlet() {}

  static Optional<String> of(List<Verdict> verdicts, Headline headline) {
    return Stream.<Optional<String>>of(
            label(verdicts),
            headline.site(),
            read(verdicts, Role.DUPLICATE),
            read(verdicts, Role.BANNER),
            banner(verdicts).filter(name -> Shape.of(name).words() <= SHORT),
            copyright(verdicts),
            banner(verdicts),
            read(verdicts, Role.BYLINE),
            bylineSuffix(verdicts),
            read(verdicts, Role.NAVIGATION))
        .flatMap(Optional::stream)
        .map(name -> QUOTES.matcher(name).replaceAll(""))
        .filter(name -> name.length() > 1 && !LEGAL.matcher(name).find())
        .findFirst();
  }

  private static Optional<String> label(List<Verdict> verdicts) {
    return Facts.with(verdicts, Role.SOURCE_LABEL).stream()
        .filter(Facts::isSpokenFor)
        .findFirst()
        .map(verdict -> Facts.read(verdict, "source").orElse(verdict.block().text()));
  }

  private static Optional<String> read(List<Verdict> verdicts, Role role) {
    return Facts.with(verdicts, role).stream()
        .flatMap(verdict -> Facts.read(verdict, "source").stream())
        .findFirst();
  }

  // Of several rules that read one line, the one that read least left out the legal formula.
  private static Optional<String> copyright(List<Verdict> verdicts) {
    return Facts.with(verdicts, Role.COPYRIGHT).stream()
        .flatMap(verdict -> verdict.because().stream())
        .filter(each -> each.facts().containsKey("source"))
        .map(each -> FORMULA.matcher(each.facts().get("source")).replaceAll(""))
        .filter(name -> !LEGAL.matcher(name).find())
        .min(Comparator.comparingInt(String::length));
  }

  // A banner that a rule knows is an appeal or a notice; one known by its place is a name, and
  // one that stands on all pages of a site too.
  private static Optional<String> banner(List<Verdict> verdicts) {
    return Facts.with(verdicts, Role.BANNER).stream()
        .filter(verdict -> verdict.because().stream().noneMatch(Outlet::isNotice))
        .map(verdict -> verdict.block().text())
        .filter(text -> !text.endsWith("!"))
        .map(Outlet::name)
        .filter(name -> Shape.of(name).words() <= LONGEST)
        .findFirst();
  }

  private static boolean isNotice(Evidence each) {
    return each.role() == Role.BANNER && each.weight() > 2 && !each.isOfSite();
  }

  private static String name(String banner) {
    int joint = SiteSuffix.lastJoint(banner);
    String name = joint > 0 ? banner.substring(0, joint) : banner;
    return NOISE.matcher(name).replaceAll("").strip();
  }

  private static Optional<String> bylineSuffix(List<Verdict> verdicts) {
    return Facts.with(verdicts, Role.BYLINE).stream()
        .map(verdict -> verdict.block().text())
        .filter(text -> text.contains(" - ") && Shape.of(text).digits() == 0)
        .map(text -> SiteSuffix.behind(text, text.lastIndexOf(" - ")))
        .findFirst();
  }
}
