package winnow.write;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import winnow.judge.Judgement;
import winnow.judge.Verdict;
import winnow.rule.Evidence;
import winnow.text.Part;

/** A judged page, line by line: kept or removed, as what, and everything that weighed. */
public final class Explanation {
  private static final int WIDTH = 100;
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\t]]");

  private final StringBuilder out = new StringBuilder();
  private final boolean colour;

  private Explanation(boolean colour) {
    this.colour = colour;
  }

  public static String of(Judgement judgement, boolean colour) {
    Explanation explanation = new Explanation(colour);
    for (int i = 0; i < judgement.verdicts().size(); i++) {
      explanation.verdict(judgement.verdicts().get(i), judgement.measures().apply(i));
    }
    judgement.notes().forEach(note -> explanation.out.append("note: ").append(note).append('\n'));
    return explanation.out.toString();
  }

  private void verdict(Verdict verdict, String measures) {
    for (Part part : verdict.block().parts()) {
      String shown = shown(part.text().strip());
      String label = String.format(Locale.ROOT, "%-13s", verdict.role().label());
      String mark = mark(verdict);
      String number = String.format(Locale.ROOT, "%5d", part.line().number());
      out.append(number).append(' ').append(mark).append(' ').append(painted(verdict, label));
      out.append(' ').append(shown).append('\n');
    }
    reasons(verdict.because());
    dimmed("        " + measures + "\n");
  }

  // A page's own control characters have no business on a terminal.
  private static String shown(String text) {
    String plain = CONTROLS.matcher(text).replaceAll("\ufffd");
    if (plain.codePointCount(0, plain.length()) <= WIDTH) {
      return plain;
    }
    return plain.substring(0, plain.offsetByCodePoints(0, WIDTH - 1)) + "…";
  }

  private void reasons(List<Evidence> because) {
    for (Evidence each : because) {
      boolean weighs = Math.abs(each.weight()) >= 0.05;
      if (weighs) {
        String line =
            String.format(
                Locale.ROOT,
                "        %+5.1f %-13s %s: %s\n",
                each.weight(),
                each.role().label(),
                each.rule(),
                each.why());
        dimmed(line);
      }
    }
  }

  private void dimmed(String line) {
    out.append(colour ? "\u001b[2m" + line.stripTrailing() + "\u001b[0m\n" : line);
  }

  private static String mark(Verdict verdict) {
    if (verdict instanceof Verdict.Keep) {
      return "keep  ";
    }
    return verdict instanceof Verdict.Lift ? "lift  " : "remove";
  }

  private String painted(Verdict verdict, String label) {
    if (!colour) {
      return label;
    }
    int code = verdict instanceof Verdict.Keep ? 32 : verdict instanceof Verdict.Lift ? 36 : 31;
    return "\u001b[" + code + "m" + label + "\u001b[0m";
  }
}
