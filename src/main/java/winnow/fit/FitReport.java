package winnow.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import winnow.eval.Evaluation;
import winnow.eval.Fact;
import winnow.eval.FactMeasure;
import winnow.eval.Figure;
import winnow.eval.LineMeasure;
import winnow.eval.Measure;
import winnow.eval.Report;
import winnow.eval.Summary;

/** Cross-validated scores as a table, one collection a line. */
public final class FitReport {
  private FitReport() {}

  /** The lines of the table. */
  public static List<String> of(Map<String, Evaluation> collections, int folds) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Cross-validated by site, " + folds + " folds: F1, precision, recall (spread of F1).");
    collections.forEach((name, evaluation) -> add(name, evaluation.report(), lines));
    return lines;
  }

  private static void add(String name, Report report, List<String> lines) {
    add(name, report.all(), lines);
    // Pages without a type are the collection itself.
    report.groups().entrySet().stream()
        .filter(group -> report.groups().size() > 1)
        .forEach(group -> add(name + " " + group.getKey(), group.getValue(), lines));
  }

  private static void add(String name, Summary summary, List<String> lines) {
    add(name + " shingles", summary.shingles(), lines);
    add(name + " words", summary.words(), lines);
    add(name + " segments", summary.segments(), lines);
    summary.lines().ifPresent(measure -> lines.add(told(name, measure)));
    summary.facts().forEach((fact, measure) -> lines.add(told(name, fact, measure)));
  }

  private static String told(String name, LineMeasure measure) {
    return String.format(
        Locale.ROOT,
        "%-40s %5d pages  story lost %s, chrome gone %s; in lines %s, %s",
        name,
        measure.pages(),
        digits(measure.storyCharactersLost()),
        digits(measure.chromeCharactersGone()),
        digits(measure.storyLinesLost()),
        digits(measure.chromeLinesGone()));
  }

  private static String told(String name, Fact fact, FactMeasure measure) {
    return String.format(
        Locale.ROOT,
        "%-40s %5.0f pages  found %.3f, precise %.3f",
        name + " " + fact.name().toLowerCase(Locale.ROOT),
        measure.found().whole(),
        measure.found().value(),
        measure.answered().value());
  }

  private static void add(String name, Optional<Measure> measure, List<String> lines) {
    measure.ifPresent(
        told ->
            lines.add(
                String.format(
                    Locale.ROOT,
                    "%-40s %5d pages  %s %s %s ± %s",
                    name,
                    told.pages(),
                    digits(told.f1()),
                    digits(told.precision()),
                    digits(told.recall()),
                    String.format(Locale.ROOT, "%.3f", told.f1().spread()))));
  }

  private static String digits(Figure figure) {
    return String.format(Locale.ROOT, "%.3f", figure.value());
  }
}
