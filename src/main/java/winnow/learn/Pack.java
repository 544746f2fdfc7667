package winnow.learn;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import winnow.learn.Decision.Learned;
import winnow.rule.Links;
import winnow.rule.Role;
import winnow.rule.Strength;

/** Writes what was learned as a rule pack that keeps its promises. */
final class Pack {
  // In log-odds. Fair takes a line out of the midst of a story, and only strong is more than a
  // title's 8.
  private static final Map<Strength, String> WORTH =
      new EnumMap<>(Map.of(Strength.WEAK, "2.5", Strength.FAIR, "6", Strength.STRONG, "10"));
  private static final int LONGEST_KEEP = 600;

  private final String name;
  private final Drawn drawn;
  private final SitePages pages;
  private final Slug slugs = new Slug();

  Pack(String site, Drawn drawn, SitePages pages) {
    this.name = onOneLine(site);
    this.drawn = drawn;
    this.pages = pages;
  }

  /** The pack's lines; none where nothing was learned. */
  List<String> of(List<Decision> decisions, List<Frame> frames) {
    List<Learned> learned = new ArrayList<>();
    for (Decision each : decisions) {
      if (each instanceof Learned one) {
        learned.add(one);
      }
    }
    List<Stanza> stanzas = new ArrayList<>();
    for (Frame frame : frames) {
      stanza(frame).ifPresent(stanzas::add);
    }
    for (List<Learned> run : Runs.of(learned)) {
      stanza(run).ifPresent(stanzas::add);
    }
    return stanzas.isEmpty() ? List.of() : written(stanzas);
  }

  private List<String> written(List<Stanza> stanzas) {
    List<String> all = new ArrayList<>();
    all.add("# Made by 'winnow learn'; edit as you like.");
    all.add("pack " + name);
    all.add(Stanza.field("site", name));
    all.add(Stanza.field("about", "what recurs on the pages of " + name + ": " + seen()));
    WORTH.forEach((strength, worth) -> all.add(Stanza.field(strength.label(), worth)));
    for (Stanza stanza : stanzas) {
      all.add("");
      all.addAll(stanza.written());
    }
    return all;
  }

  private String seen() {
    return pages.size() + " different pages looked at, of " + drawn.seen();
  }

  private Optional<Stanza> stanza(List<Learned> run) {
    Learned first = run.get(0);
    List<String> comments = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    if (first.onlyBelow()) {
      lines.add(Stanza.field("when", "place tail"));
    }
    for (Learned each : run) {
      comments.add(seen(each.line()) + "; " + each.why() + "; " + confidence(each));
      lines.add(Stanza.field("phrase", phrase(each.line())));
    }
    Optional<String> heads = first.heads() ? Optional.empty() : headsLine(first.role());
    Sighting place = first.line().sightings().get(0);
    String why = "recurs on " + share(run) + " of the site's pages";
    return keep(place.leaf(), place.at())
        .map(
            keep ->
                new Stanza(
                    slugs.of(first.role(), first.line().folded()),
                    first.role(),
                    first.strength(),
                    heads,
                    why,
                    comments,
                    lines,
                    keep));
  }

  private static String confidence(Learned line) {
    return String.format(Locale.ROOT, "confidence %.2f", line.sureness());
  }

  // A phrase of these would speak for the lines below it too.
  private static Optional<String> headsLine(Role role) {
    return switch (role) {
      case RELATED, TAGS, PAGINATION, COMMENTS, AD, MAILING_LIST -> Optional.of("line");
      default -> Optional.empty();
    };
  }

  private static String phrase(Recurring line) {
    return Links.textOf(line.text());
  }

  private String share(List<Learned> run) {
    int least = Integer.MAX_VALUE;
    int most = 0;
    for (Learned each : run) {
      least = Math.min(least, percent(each.line().pages()));
      most = Math.max(most, percent(each.line().pages()));
    }
    return least == most ? most + "%" : least + "% to " + most + "%";
  }

  private int percent(int seen) {
    return (int) Math.round(100.0 * seen / pages.size());
  }

  private String seen(Recurring line) {
    Sighting first = line.sightings().get(0);
    return seen(line.pages(), first.leaf(), first.at());
  }

  private String seen(int count, int leaf, int at) {
    Leaf page = pages.leaves().get(leaf);
    return String.format(
        Locale.ROOT,
        "on %d of %d pages (%d%%), as on %s:%d",
        count,
        pages.size(),
        percent(count),
        onOneLine(page.page().name()),
        page.line(at));
  }

  // Names of files may hold line breaks.
  private static String onOneLine(String name) {
    return name.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]", "?");
  }

  private Optional<Stanza> stanza(Frame frame) {
    Frame.Filled first = frame.filled().get(0);
    String text = pages.leaves().get(first.leaf()).text(first.at());
    List<String> lines =
        List.of(
            Stanza.field("when", "place head"),
            Stanza.field("match", frame.pattern()),
            Stanza.field("drop", text));
    return keep(first.leaf(), first.at())
        .map(
            keep ->
                new Stanza(
                    slugs.of(frame.role(), first.folded()),
                    frame.role(),
                    Strength.FAIR,
                    Optional.empty(),
                    "how the site prints its " + (frame.role() == Role.DATE ? "dates" : "authors"),
                    List.of(seen(frame.pages(), first.leaf(), first.at())),
                    lines,
                    keep));
  }

  /** The paragraph nearest to a line, on the first page that has any. */
  private Optional<String> keep(int number, int at) {
    for (int i = 0; i < pages.size(); i++) {
      Leaf leaf = pages.leaves().get((number + i) % pages.size());
      Optional<String> found = nearest(leaf, i == 0 ? at : 0);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<String> nearest(Leaf leaf, int at) {
    int best = -1;
    for (int i = 0; i < leaf.size(); i++) {
      boolean isOwnProse = leaf.shapes().get(i).isProse() && pages.isOwn(leaf, i);
      if (isOwnProse && leaf.text(i).length() <= LONGEST_KEEP && nearer(i, best, at)) {
        best = i;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(leaf.text(best));
  }

  private static boolean nearer(int one, int other, int at) {
    return other < 0 || Math.abs(one - at) < Math.abs(other - at);
  }
}
