package winnow.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** The fitted forests: one that knows titles, one that knows stories. */
public record Models(Forest title, Forest story) {
  public Models {
    requireNonNull(title, "title");
    requireNonNull(story, "story");
  }

  /** The forests that winnow ships. */
  public static Models standard() {
    return Standard.MODELS;
  }

  /** How likely each block of a page is its title, and story. */
  public PageOdds odds(List<Seen> page) {
    return PageOdds.of(page, title, story);
  }

  /** Loaded when first asked for. */
  private static final class Standard {
    private static final Models MODELS =
        new Models(ForestFile.load("title.trees"), ForestFile.load("story.trees"));
  }
}
