package winnow.eval;

import java.util.Locale;

/** A report for people: one line a measure, figures with three digits. */
final class ReportText {
  private final StringBuilder out = new StringBuilder();

  private ReportText() {}

  static String of(Report report) {
    ReportText text = new ReportText();
    text.summary(report.all());
    report
        .groups()
        .forEach(
            (name, group) -> {
              text.line("");
              text.line("%s = %s", report.by().orElse(""), name);
              text.summary(group);
            });
    text.worst(report);
    text.rules(report);
    return text.out.toString();
  }

  private void line(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
  }

  private void summary(Summary summary) {
    line("pages          %d", summary.pages());
    summary.shingles().ifPresent(measure -> measure("shingles", measure));
    summary.words().ifPresent(measure -> measure("words", measure));
    summary.segments().ifPresent(measure -> measure("segments", measure));
    summary.lines().ifPresent(this::lines);
    summary.facts().forEach(this::fact);
  }

  private void measure(String name, Measure measure) {
    line(
        "%-14s F1 %s   P %s   R %s   of %d pages",
        name,
        figure(measure.f1()),
        figure(measure.precision()),
        figure(measure.recall()),
        measure.pages());
  }

  private void lines(LineMeasure lines) {
    String shares = "%-14s lines %s   characters %s";
    line(shares, "story lost", figure(lines.storyLinesLost()), figure(lines.storyCharactersLost()));
    line(
        shares,
        "chrome gone",
        figure(lines.chromeLinesGone()),
        figure(lines.chromeCharactersGone()));
    line("%-14s %d of %d pages", "story lost >5%", lines.losing(), lines.pages());
  }

  private void fact(Fact fact, FactMeasure measure) {
    line(
        "%-14s found %s   precise %s   %d wrong   of %d pages",
        fact.label(),
        share(measure.found()),
        share(measure.answered()),
        measure.wrong(),
        measure.gold());
  }

  private void worst(Report report) {
    if (!report.worst().isEmpty()) {
      line("");
      line("   F1     P     R  page");
    }
    for (PageScore page : report.worst()) {
      ShingleScore score = page.shingles().orElseThrow();
      line(
          "%s %s %s  %s  %s",
          number(score.f1()),
          number(score.precision().orElse(0)),
          number(score.recall().orElse(0)),
          page.id(),
          page.url().orElse(""));
    }
  }

  private void rules(Report report) {
    if (!report.rules().isEmpty()) {
      line("");
      line("%-44s %6s %6s %6s %6s %8s", "rule", "hits", "chrome", "story", "prec.", "decided");
    }
    for (RuleScore rule : report.rules()) {
      line(
          "%-44s %6d %6d %6d %6s %8d%s",
          rule.rule(),
          rule.hits(),
          rule.chrome(),
          rule.story(),
          precision(rule),
          rule.decided(),
          rule.isDoubtful() ? " !" : "");
    }
  }

  private static String precision(RuleScore rule) {
    return rule.precision().whole() == 0 ? "-" : number(rule.precision().value());
  }

  private static String share(Share share) {
    return String.format(
        Locale.ROOT, "%s (%.0f of %.0f)", number(share.value()), share.part(), share.whole());
  }

  private static String figure(Figure figure) {
    return number(figure.value()) + " ± " + number(figure.spread()).strip();
  }

  /** Three digits without the zero before the point: {@code .931}, {@code 1.000}. */
  private static String number(double value) {
    String digits = String.format(Locale.ROOT, "%.3f", value);
    return digits.startsWith("0") ? " " + digits.substring(1) : digits;
  }
}
