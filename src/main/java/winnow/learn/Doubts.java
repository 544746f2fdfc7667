package winnow.learn;

import java.util.Optional;
import java.util.Set;
import winnow.rule.Role;

/**
 * Why a recurring line may be story, a title or a fact all the same.
 *
 * <p>Chrome stands once a page, at one place, in the company of other lines of the site. What
 * recurs in stories (refrains, speakers, stage directions, the headings of a column) stands as
 * often as it is wanted, between lines that stand nowhere else.
 */
final class Doubts {
  private static final int LEAST_PAGES = 3;
  private static final double LEAST_SHARE = 0.1;
  private static final int LEAST_LETTERS = 2;
  private static final double MOSTLY = 0.5;
  private static final double EVERYWHERE = 0.9;

  private final SitePages site;
  private final Opinions opinions;
  private final Company company;
  private final Surroundings surroundings;

  Doubts(SitePages site, Opinions opinions, Company company) {
    this.site = site;
    this.opinions = opinions;
    this.company = company;
    this.surroundings = new Surroundings(site, company);
  }

  /** The reason not to learn a line, if there is one. */
  Optional<String> about(Recurring line) {
    return rare(line)
        .or(() -> title(line))
        .or(() -> fact(line))
        .or(() -> company.refused(line))
        .or(() -> surroundings.doubt(line))
        .or(() -> paragraph(line))
        .or(() -> kept(line));
  }

  private Optional<String> rare(Recurring line) {
    if (line.shape().letters() < LEAST_LETTERS) {
      return Optional.of("hardly a letter: a number, a price");
    }
    boolean isRare = line.pages() < LEAST_PAGES || site.share(line) < LEAST_SHARE;
    return when(isRare, "on too few pages");
  }

  private Optional<String> title(Recurring line) {
    Set<Integer> titles = opinions.titleOf(line.folded());
    if (!titles.isEmpty() && !(isAlwaysAtOnePlace(line) && line.isOnce(titles))) {
      return Optional.of("the title of a page, a teaser elsewhere");
    }
    long above = line.sightings().stream().filter(Sighting::isAboveStory).count();
    boolean isOnce = above == 1 && line.share(Sighting::isBelowStory) >= MOSTLY;
    return when(
        isOnce && !line.shape().endsSentence(),
        "above the story of one page alone, and may be its title");
  }

  // No two stories have one title: what stands on top of many at the same place is none.
  private static boolean isAlwaysAtOnePlace(Recurring line) {
    boolean isAbove = line.share(Sighting::isAboveStory) >= EVERYWHERE;
    boolean isPlaced =
        line.agreement(Sighting::above) >= EVERYWHERE || line.agreement(Sighting::at) >= EVERYWHERE;
    return line.pages() >= LEAST_PAGES && isAbove && isPlaced;
  }

  /** Whether it stands at one place above the story of all pages, as no title does. */
  boolean isNoTitle(Recurring line) {
    return site.share(line) >= EVERYWHERE && isAlwaysAtOnePlace(line);
  }

  private Optional<String> fact(Recurring line) {
    return opinions
        .chrome(line.folded())
        .filter(role -> role == Role.BYLINE || role == Role.DATE)
        .map(role -> "a fact that the cleaner lifts: " + role.label());
  }

  private Optional<String> paragraph(Recurring line) {
    boolean isRare = site.share(line) < MOSTLY && opinions.share(line.folded(), Role.STORY) > 0.5;
    return when(line.shape().isProse() && isRare, "a paragraph, and on few pages");
  }

  private Optional<String> kept(Recurring line) {
    boolean isKept = opinions.share(line.folded(), Role.STORY) >= MOSTLY;
    boolean isMoving =
        line.agreement(Sighting::at) < MOSTLY
            && line.agreement(Sighting::fromEnd) < MOSTLY
            && line.agreement(Sighting::above) < MOSTLY
            && line.agreement(Sighting::below) < MOSTLY;
    return when(isKept && isMoving, "kept by the judge, and its place changes");
  }

  /** A reason, where it holds. */
  static Optional<String> when(boolean holds, String why) {
    return holds ? Optional.of(why) : Optional.empty();
  }
}
