package winnow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import winnow.article.Article;
import winnow.judge.Judgement;
import winnow.judge.Verdict;
import winnow.read.PlainText;
import winnow.rule.RulePackParser;
import winnow.rule.RuleSyntaxException;

/** A page of a test, cleaned; tests ask it what became of a line. */
public record Cleaned(Article article, Judgement judgement) {
  private static final Winnow STANDARD = Winnow.standard();

  public static Cleaned page(String page) {
    return by(STANDARD, page);
  }

  public static Cleaned pageWithRule(String stanza, String page) throws RuleSyntaxException {
    return by(Winnow.standardAnd(List.of(RulePackParser.parse("own", stanza))), page);
  }

  private static Cleaned by(Winnow winnow, String page) {
    return new Cleaned(winnow.clean(page), winnow.judge(PlainText.read(page)));
  }

  /** What the first block that reads like this is taken for. */
  public String roleOf(String text) {
    return verdicts(text).get(0).role().label();
  }

  /** What each block that reads like this is taken for. */
  public List<String> rolesOf(String text) {
    return verdicts(text).stream().map(verdict -> verdict.role().label()).toList();
  }

  /** The rule that weighed most for what the first block that reads like this is taken for. */
  public Optional<String> deciding(String text) {
    return verdicts(text).get(0).deciding().map(evidence -> evidence.rule());
  }

  /** What was heard of the first block that reads like this but for its measures. */
  public Set<String> heardOf(String text) {
    return verdicts(text).get(0).because().stream()
        .filter(evidence -> evidence.weight() >= 1.5)
        .filter(evidence -> !evidence.why().equals("by its measures"))
        .map(evidence -> evidence.role().label())
        .collect(Collectors.toSet());
  }

  private List<Verdict> verdicts(String text) {
    List<Verdict> found =
        judgement.verdicts().stream().filter(v -> v.block().text().equals(text)).toList();
    if (found.isEmpty()) {
      throw new AssertionError("no block reads '" + text + "' in " + judgement.verdicts());
    }
    return found;
  }
}
