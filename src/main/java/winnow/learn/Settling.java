package winnow.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import winnow.learn.Decision.Learned;
import winnow.learn.Decision.Refused;
import winnow.rule.Role;
import winnow.rule.Strength;
import winnow.text.Shape;

/** Decides which recurring lines are the site's own, what they are, and how sure that is. */
final class Settling {
  private static final double HALF = 0.5;
  private static final double MOST = 0.8;
  // Of what each page alone has; sites of stories come near 1, shops to .6.
  private static final double STORIES = 2.0 / 3;
  private static final int SECTIONS_PAGES = 6;
  private static final int LONGEST_HEADING = 8;
  private static final int TITLE_WORDS = 3;

  private final SitePages site;
  private final Opinions opinions;
  private final Company company;
  private final Doubts doubts;

  Settling(SitePages site, Opinions opinions) {
    this.site = site;
    this.opinions = opinions;
    this.company = new Company(site, opinions);
    this.doubts = new Doubts(site, opinions, company);
  }

  /** A decision on every line that recurs, in the order of the folded lines. */
  List<Decision> all() {
    List<Decision> all = new ArrayList<>();
    for (Recurring line : site.recurring()) {
      Optional<String> reason = unsettled().or(() -> doubts.about(line)).or(() -> loose(line));
      all.add(reason.isPresent() ? new Refused(line, reason.get()) : learned(line));
    }
    return all;
  }

  private Optional<String> unsettled() {
    return opinions.prose() < STORIES
        ? Optional.of("its pages are lists and labels more than stories")
        : Optional.empty();
  }

  /** A line of few pages has to stand where only the site's lines stand. */
  private Optional<String> loose(Recurring line) {
    boolean isPlaced = site.share(line) >= HALF || besideSite(line) >= MOST || steady(line) >= MOST;
    return isPlaced ? Optional.empty() : Optional.of("on few pages, and in varying company");
  }

  private Decision learned(Recurring line) {
    boolean heads = headsTeasers(line);
    Role role = heads ? Role.RELATED : role(line);
    double steady = steady(line);
    double share = site.share(line);
    double sureness = (share + steady + (1 - opinions.share(line.folded(), Role.STORY))) / 3;
    return new Learned(
        line,
        role,
        strength(line, steady),
        heads,
        !heads && mayBeTitle(line),
        sureness,
        why(line, steady));
  }

  private Strength strength(Recurring line, double steady) {
    boolean isSure = (site.share(line) >= HALF && steady >= HALF) || besideSite(line) >= MOST;
    if (isSure && doubts.isNoTitle(line)) {
      return Strength.STRONG;
    }
    return isSure ? Strength.FAIR : Strength.WEAK;
  }

  private static String why(Recurring line, double steady) {
    return String.format(
        Locale.ROOT,
        "at one place on %d%% of them%s",
        Math.round(100 * steady),
        line.counts() ? ", with a counter" : "");
  }

  /** The share of its pages on which it stands at its usual place. */
  private double steady(Recurring line) {
    double byPlace = Math.max(line.agreement(Sighting::at), line.agreement(Sighting::fromEnd));
    double inStory =
        Math.max(line.agreement(Sighting::proseAbove), line.agreement(Sighting::proseBelow));
    double byCompany = Math.max(besideSame(line, true), besideSame(line, false));
    return Math.max(byPlace, Math.max(byCompany, line.share(Sighting::isAmidStory) * inStory));
  }

  /** How much its pages agree on the neighbour, where that is no line of a single page. */
  private double besideSame(Recurring line, boolean above) {
    boolean isMet =
        line.share(seen -> company.pages(above ? seen.above() : seen.below()) > 1) >= HALF;
    return isMet ? line.agreement(above ? Sighting::above : Sighting::below) : 0;
  }

  /** The share of its pages on which it stands beside a line that half of the site's pages have. */
  private double besideSite(Recurring line) {
    return line.share(seen -> company.isOfSite(seen.above()) || company.isOfSite(seen.below()));
  }

  private Role role(Recurring line) {
    return opinions
        .chrome(line.folded())
        .filter(role -> opinions.share(line.folded(), role) >= 1.0 / 3)
        .filter(role -> role != Role.SECTION_LABEL || isSection(line))
        .orElseGet(() -> isFirst(line) ? Role.BANNER : Role.OTHER);
  }

  private static boolean isFirst(Recurring line) {
    return line.agreement(Sighting::at) >= MOST && line.sightings().get(0).at() == 0;
  }

  // What says the same on every page, or has a number of its own on each, names no section.
  private boolean isSection(Recurring line) {
    boolean isOnAll = site.share(line) >= MOST && site.size() >= SECTIONS_PAGES;
    return !line.counts() && !isOnAll;
  }

  /** Whether what stands below it, below the story, are lines like titles. */
  private boolean headsTeasers(Recurring line) {
    Shape shape = line.shape();
    boolean isHeading = shape.words() <= LONGEST_HEADING && !shape.endsSentence();
    return isHeading
        && site.share(line) >= HALF
        && line.share(seen -> seen.isBelowStory() && isTeaser(seen)) >= 0.6;
  }

  private boolean isTeaser(Sighting seen) {
    Leaf leaf = site.leaves().get(seen.leaf());
    if (seen.fromEnd() == 0 || company.isOfSite(seen.below())) {
      return false;
    }
    Shape below = leaf.shapes().get(seen.at() + 1);
    return below.words() >= TITLE_WORDS && below.separators() == 0 && !below.endsSentence();
  }

  // A story that is not among these pages may be called so.
  private boolean mayBeTitle(Recurring line) {
    return site.share(line) < HALF
        && line.shape().words() >= TITLE_WORDS
        && line.share(Sighting::isBelowStory) == 1;
  }
}
