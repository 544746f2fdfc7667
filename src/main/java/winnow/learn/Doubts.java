package winnow.learn;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import winnow.rule.Role;
import winnow.text.Shape;

/**
 * Why a recurring line may be story, a title or a fact all the same.
 *
 * <p>Chrome stands once a page, at one place, in the company of other lines of the site. What
 * recurs in stories (refrains, speakers, stage directions, the headings of a column) stands as
 * often as it is wanted, between lines that stand nowhere else.
 *
 * <p>Two kinds of doubt: those of {@link #ofStory} hold for the line as such, and such a line is no
 * company that would make chrome of its neighbours.
 */
final class Doubts {
  private static final int LEAST_PAGES = 3;
  private static final double LEAST_SHARE = 0.1;
  private static final int LEAST_LETTERS = 2;
  private static final double MOSTLY = 0.5;
  private static final double COMMON = 0.6;
  private static final double EVERYWHERE = 0.9;

  private final SitePages site;
  private final Opinions opinions;
  private final Voices voices;
  private final Set<String> stories = new HashSet<>();

  Doubts(SitePages site, Opinions opinions) {
    this.site = site;
    this.opinions = opinions;
    this.voices = Voices.of(site);
    for (Recurring line : site.recurring()) {
      if (ofStory(line).isPresent()) {
        stories.add(line.folded());
      }
    }
  }

  /** On how many pages a line stands that is no story as far as can be told from itself. */
  int company(String folded) {
    return stories.contains(folded) ? 0 : site.pages(folded);
  }

  /** The reason not to learn a line, if there is one. */
  Optional<String> about(Recurring line) {
    return rare(line)
        .or(() -> title(line))
        .or(() -> fact(line))
        .or(() -> ofStory(line))
        .or(() -> alone(line))
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

  private Optional<String> ofStory(Recurring line) {
    return uneven(line)
        .or(() -> when(voices.areHeardIn(line), "a speaker's name, or what a speaker says"))
        .or(() -> stageDirection(line));
  }

  private static Optional<String> uneven(Recurring line) {
    return when(
        !line.isEven(), "on some pages oftener than on others: a refrain, a speaker, a list");
  }

  private Optional<String> stageDirection(Recurring line) {
    boolean isKept = opinions.share(line.folded(), Role.STORY) >= MOSTLY;
    return when(
        isBracketed(line.text()) && isKept, "in brackets and kept by the judge: a stage direction");
  }

  private Optional<String> alone(Recurring line) {
    if (line.share(this::isAlone) < MOSTLY || line.counts()) {
      return Optional.empty();
    }
    double place =
        Math.max(line.agreement(Sighting::proseAbove), line.agreement(Sighting::proseBelow));
    double share = site.share(line);
    boolean isEverywhere = share >= EVERYWHERE || (share >= COMMON && place >= MOSTLY);
    boolean isPrompt = line.shape().endsSentence() && !isAside(line.text());
    return when(
        !(isEverywhere && isPrompt && line.pages() > LEAST_PAGES),
        "alone between paragraphs: a heading, a refrain, a stage direction");
  }

  private boolean isAlone(Sighting seen) {
    return seen.isAmidStory() && company(seen.above()) < 2 && company(seen.below()) < 2;
  }

  /** "(Laughter.)", "THE CHAIRMAN:", "* * *". */
  private static boolean isAside(String text) {
    boolean isShouted = text.toUpperCase(Locale.ROOT).equals(text) && Shape.of(text).words() <= 4;
    boolean isSaid = text.endsWith(":") || "\"“„«‘".indexOf(text.charAt(0)) >= 0;
    return isBracketed(text) || isSaid || isShouted;
  }

  private static boolean isBracketed(String text) {
    char last = text.charAt(text.length() - 1);
    return "([*_".indexOf(text.charAt(0)) >= 0 && ")]*_".indexOf(last) >= 0;
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

  private static Optional<String> when(boolean holds, String why) {
    return holds ? Optional.of(why) : Optional.empty();
  }
}
