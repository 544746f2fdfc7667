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
    return Prepared.models();
  }

  /** How likely each block of a page is its title, and story. */
  public PageOdds odds(List<Seen> page) {
    return PageOdds.of(page, title, story);
  }
}
