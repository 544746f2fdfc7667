package winnow.article;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import winnow.judge.SiteSuffix;
import winnow.rule.Evidence;
import winnow.rule.Role;

/**
 * People named somewhere on a page as authors are.
 *
 * @param at the place of the line
 * @param rule how sure a rule is that this is a byline, in log-odds
 */
record Credit(int at, Byline byline, double rule) {
  private static final int LONGEST = 120;
  private static final Pattern ROLES = Pattern.compile(" ?(?:기자|특파원|記者|记者|报道|報導)$");
  private static final Pattern BIO =
      Pattern.compile(
          "(\\p{Lu}\\S{0,30} \\p{Lu}\\S{0,30}) (?:is|was|has|writes|covers|joined|ist|schreibt|est|es|è) ");
  private static final Pattern EDGE =
      Pattern.compile("^[\\s,;:|•·-]+|(?: (?:Tiempo|Temps|Tempo))?[\\s,;:|•·]*$");

  Credit {
    requireNonNull(byline, "byline");
  }

  /** Everybody a page names as authors are named. */
  static List<Credit> on(Sheet sheet) {
    List<Credit> credits = new ArrayList<>();
    for (int at = 0; at < sheet.size(); at++) {
      credit(sheet, at).ifPresent(credits::add);
    }
    Set<String> named = subjects(sheet);
    credits.forEach(credit -> named.add(credit.byline().names()));
    credits.replaceAll(credit -> credit.shortened(named));
    return credits;
  }

  // "Ada Birch Tarn Courier" is Ada Birch's line if the page speaks of Ada Birch elsewhere.
  private Credit shortened(Set<String> named) {
    String names = byline.names();
    int second = names.indexOf(' ', names.indexOf(' ') + 1);
    if (byline.count() > 1 || second < 0 || byline.form() == Byline.Form.RULE) {
      return this;
    }
    String person = names.substring(0, second);
    return named.contains(person)
        ? new Credit(at, new Byline(person, byline.form(), 1, byline.hasRole()), rule)
        : this;
  }

  /** The first two words of each line that says what somebody is or does. */
  private static Set<String> subjects(Sheet sheet) {
    Set<String> subjects = new HashSet<>();
    for (int at = 0; at < sheet.size(); at++) {
      String text = sheet.text(at);
      Matcher bio = mayNameFirst(text) ? BIO.matcher(text) : null;
      if (bio != null && bio.lookingAt()) {
        subjects.add(bio.group(1));
      }
    }
    return subjects;
  }

  // A quick no for most lines: their second word is small.
  private static boolean mayNameFirst(String text) {
    int space = text.indexOf(' ');
    return space > 0
        && space + 1 < text.length()
        && Character.isUpperCase(text.codePointAt(0))
        && Character.isUpperCase(text.codePointAt(space + 1));
  }

  private static Optional<Credit> credit(Sheet sheet, int at) {
    Optional<Evidence> rule = rule(sheet, at);
    double weight = rule.map(Evidence::weight).orElse(0.0);
    return read(sheet, at)
        .filter(it -> it.form() != Byline.Form.ALONE || rule.isEmpty())
        .or(() -> rule.filter(it -> !Bylines.isHelper(sheet.text(at))).map(Credit::known))
        .or(() -> Bylines.owner(sheet.text(at)))
        .filter(it -> !it.names().isEmpty() && it.names().length() <= LONGEST)
        .map(byline -> new Credit(at, byline, weight));
  }

  private static Optional<Byline> read(Sheet sheet, int at) {
    Optional<Label> above = Label.at(sheet.text(at - 1));
    boolean isBelow = above.filter(it -> it.behind(sheet.text(at - 1)).isEmpty()).isPresent();
    if (!isBelow) {
      return Bylines.read(sheet.dates().get(at));
    }
    boolean isHelper = above.get().kind() == Label.Kind.HELPER;
    return isHelper ? Optional.empty() : Bylines.below(sheet.dates().get(at));
  }

  private static Optional<Evidence> rule(Sheet sheet, int at) {
    Evidence best = null;
    for (Evidence each : sheet.verdict(at).because()) {
      boolean isByline = each.role() == Role.BYLINE && each.facts().containsKey("author");
      if (isByline && (best == null || each.weight() > best.weight())) {
        best = each;
      }
    }
    return Optional.ofNullable(best);
  }

  private static Byline known(Evidence rule) {
    String name = rule.facts().get("author");
    int joint = SiteSuffix.lastJoint(name);
    String bare = ROLES.matcher(joint > 0 ? name.substring(0, joint) : name).replaceAll("");
    String clean = EDGE.matcher(bare).replaceAll("");
    Optional<People> people = People.opening(clean, 2).filter(it -> it.hasRole());
    return people
        .map(it -> new Byline(it.names(), Byline.Form.RULE, it.count(), true))
        .orElseGet(() -> new Byline(clean, Byline.Form.RULE, 1, false));
  }
}
