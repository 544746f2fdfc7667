package winnow.learn;

import java.util.Optional;

/** Why a recurring line may be story, told from what stands around it. */
final class Surroundings {
  private static final int LEAST_PAGES = 3;
  private static final double MOSTLY = 0.5;
  private static final double COMMON = 0.6;
  private static final double EVERYWHERE = 0.9;

  private final SitePages site;
  private final Company company;

  Surroundings(SitePages site, Company company) {
    this.site = site;
    this.company = company;
  }

  /** The reason not to learn a line, if there is one. */
  Optional<String> doubt(Recurring line) {
    return alone(line).or(() -> atAnEdge(line));
  }

  private Optional<String> alone(Recurring line) {
    if (line.share(this::isAlone) < MOSTLY || line.counts()) {
      return Optional.empty();
    }
    double place =
        Math.max(line.agreement(Sighting::proseAbove), line.agreement(Sighting::proseBelow));
    double share = site.share(line);
    boolean isEverywhere = share >= EVERYWHERE || (share >= COMMON && place >= MOSTLY);
    boolean isPrompt = line.shape().endsSentence() && !Asides.isOne(line.text());
    return Doubts.when(
        !(isEverywhere && isPrompt && line.pages() > LEAST_PAGES),
        "alone between paragraphs: a heading, a refrain, a stage direction");
  }

  private boolean isAlone(Sighting seen) {
    return seen.isAmidStory() && company.pages(seen.above()) < 2 && company.pages(seen.below()) < 2;
  }

  /**
   * A formula that opens or closes some of the stories; what the site says there, it says on all.
   */
  private Optional<String> atAnEdge(Recurring line) {
    boolean isFormula = line.shape().endsSentence() && line.share(this::isAtAnEdge) >= MOSTLY;
    return Doubts.when(
        isFormula && site.share(line) < EVERYWHERE,
        "a sentence right above or below the story of some pages");
  }

  private boolean isAtAnEdge(Sighting seen) {
    Leaf leaf = site.leaves().get(seen.leaf());
    return (seen.isAboveStory() && site.isOwnSentence(leaf, seen.at() + 1))
        || (seen.isBelowStory() && site.isOwnSentence(leaf, seen.at() - 1));
  }
}
