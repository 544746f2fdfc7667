package winnow.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import winnow.date.DateReader;
import winnow.date.DateReading;
import winnow.judge.SiteSuffix;
import winnow.judge.Verdict;
import winnow.rule.Role;

/** Who wrote the story, as the byline prints it. */
final class Author {
  private static final int LONGEST = 80;

  private static final Pattern ROLES = Pattern.compile(" ?(?:기자|특파원|記者|记者|報導|报道)$");
  private static final Pattern ROLE_WORD =
      Pattern.compile(
          "(?i)\\b(writer|editor|reporter|correspondent|staff|bureau|desk|affairs|press|news|journal|photographer|columnist|contributor|special|public|redak|chef|korrespondent|periodista|jornalista)|\\p{Ll}{4,}");
  private static final Pattern LIST =
      Pattern.compile(" (?:and|und|en|y|e|et|i|и|і|και|ve|dan|و|&) |、");

  private Author() {}

  static Optional<String> of(List<Verdict> verdicts, DateReader dates) {
    List<Verdict> bylines = Facts.with(verdicts, Role.BYLINE);
    return bylines.stream()
        .flatMap(verdict -> named(verdict, dates).stream())
        .findFirst()
        .map(Author::clean)
        .filter(name -> !name.isEmpty() && name.length() <= LONGEST);
  }

  // "by Daniel Orrin April 27, 2016": a month looks like a name.
  private static Optional<String> named(Verdict verdict, DateReader dates) {
    String text = verdict.block().text();
    int date =
        dates.read(text).stream().mapToInt(DateReading::labelStart).min().orElse(text.length());
    return Facts.read(verdict, "author")
        .map(name -> before(name, text.indexOf(name), date))
        .filter(name -> !name.isEmpty());
  }

  private static String before(String name, int at, int date) {
    boolean runsInto = at >= 0 && date > at && date < at + name.length();
    return runsInto ? name.substring(0, date - at).strip() : name;
  }

  private static String clean(String name) {
    int joint = SiteSuffix.lastJoint(name);
    String bare = joint > 0 ? name.substring(0, joint) : name;
    String named = ROLES.matcher(withoutRole(bare)).replaceAll("");
    return named.replaceAll("^[\\s,;:|•·-]+|[\\s,;:|•·]+$", "");
  }

  // "Ada Birch, staff writer", but "Ada Birch, Tom Moll and Ida Lind".
  private static String withoutRole(String names) {
    int comma = names.indexOf(", ");
    boolean isList = LIST.matcher(names).find();
    boolean isRole = comma > 0 && ROLE_WORD.matcher(names.substring(comma)).find();
    return isRole && !isList ? names.substring(0, comma) : names;
  }
}
