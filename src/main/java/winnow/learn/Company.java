package winnow.learn;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import winnow.rule.Role;

/**
 * The recurring lines that vouch for their neighbours: what stands beside lines of the site is its
 * own too. A line that is story as such, whatever stands around it, does not.
 */
final class Company {
  private static final double MOSTLY = 0.5;

  private final SitePages site;
  private final Opinions opinions;
  private final Voices voices;
  private final Set<String> stories = new HashSet<>();

  Company(SitePages site, Opinions opinions) {
    this.site = site;
    this.opinions = opinions;
    this.voices = Voices.of(site);
    for (Recurring line : site.recurring()) {
      if (refused(line).isPresent()) {
        stories.add(line.folded());
      }
    }
  }

  /** On how many pages a line stands, if it is company at all. */
  int pages(String folded) {
    return stories.contains(folded) ? 0 : site.pages(folded);
  }

  /** Whether most pages of the site have a line. */
  boolean isOfSite(String folded) {
    return pages(folded) >= MOSTLY * site.size();
  }

  /** Why a line is story, as far as can be told from itself. */
  Optional<String> refused(Recurring line) {
    return uneven(line)
        .or(() -> Doubts.when(voices.areHeardIn(line), "a speaker's name, or what a speaker says"))
        .or(() -> stageDirection(line));
  }

  private static Optional<String> uneven(Recurring line) {
    return Doubts.when(
        !line.isEven(), "on some pages oftener than on others: a refrain, a speaker, a list");
  }

  private Optional<String> stageDirection(Recurring line) {
    boolean isKept = opinions.share(line.folded(), Role.STORY) >= MOSTLY;
    return Doubts.when(
        Asides.isBracketed(line.text()) && isKept,
        "in brackets and kept by the judge: a stage direction");
  }
}
