package winnow.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import winnow.learn.Decision.Learned;
import winnow.learn.Decision.Refused;

/** Tells a person what would be learned and what not. */
final class Report {
  private static final int LONGEST = 90;
  private static final int MOST_OF_A_REASON = 12;

  private final String site;
  private final Drawn drawn;
  private final int different;

  Report(String site, Drawn drawn, int different) {
    this.site = site;
    this.drawn = drawn;
    this.different = different;
  }

  /** For a site of which nothing can be learned. */
  List<String> nothing(int least) {
    List<String> lines = head();
    String why =
        drawn.seen() >= least
            ? "its pages tell the same; what they share may be their story"
            : "it has too few pages";
    lines.add("  nothing learned: " + why + " (wanted " + least + " different ones)");
    return lines;
  }

  private List<String> head() {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%s: %d pages, %d looked at, %d different",
            site,
            drawn.seen(),
            drawn.size(),
            different));
    if (drawn.size() > different) {
      lines.add(
          "  "
              + (drawn.size() - different)
              + " tell what another one tells, and do not count: copies, notices, versions");
    }
    return lines;
  }

  List<String> of(List<Decision> decisions, List<Frame> frames) {
    List<String> lines = head();
    mixture(decisions).ifPresent(lines::add);
    List<Learned> learned = new ArrayList<>();
    Map<String, List<Refused>> refused = new TreeMap<>();
    for (Decision each : decisions) {
      if (each instanceof Learned one) {
        learned.add(one);
      } else if (each instanceof Refused one) {
        refused.computeIfAbsent(one.why(), key -> new ArrayList<>()).add(one);
      }
    }
    learned.sort(
        Comparator.comparingDouble(Learned::sureness).thenComparing(each -> each.line().folded()));
    lines.add("  learned, the most doubtful first: " + (learned.size() + frames.size()) + " lines");
    learned.forEach(each -> lines.add(told(each)));
    frames.forEach(each -> lines.add(told(each)));
    refused.forEach((why, all) -> tell(why, all, lines));
    return lines;
  }

  private Optional<String> mixture(List<Decision> decisions) {
    int most = 0;
    for (Decision each : decisions) {
      most = Math.max(most, each.line().pages());
    }
    return most * 5 < different * 4
        ? Optional.of(
            "  no line stands on four fifths of the pages: they may be of several sites; --site or"
                + " a directory each tells them apart")
        : Optional.empty();
  }

  private String told(Learned each) {
    return String.format(
        Locale.ROOT,
        "    %.2f %-6s %-13s %d/%d  %s",
        each.sureness(),
        each.strength().label(),
        each.role().label(),
        each.line().pages(),
        different,
        shortened(each.line().text()));
  }

  private String told(Frame each) {
    return String.format(
        Locale.ROOT,
        "    slot   %-13s %d/%d  %s",
        each.role().label(),
        each.pages(),
        different,
        each.pattern());
  }

  private static void tell(String why, List<Refused> all, List<String> lines) {
    lines.add("  not learned, " + why + ": " + all.size() + " lines");
    all.sort(
        Comparator.comparingInt((Refused each) -> -each.line().pages())
            .thenComparing(each -> each.line().folded()));
    all.stream()
        .limit(MOST_OF_A_REASON)
        .forEach(
            each -> lines.add("    " + each.line().pages() + "  " + shortened(each.line().text())));
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
