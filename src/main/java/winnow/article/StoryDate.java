package winnow.article;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import winnow.date.DateReader;
import winnow.date.DateReading;

/**
 * A date within the story.
 *
 * @param block the index of its element in the body, from 0
 * @param reading what is printed there; its span counts in the element
 */
public record StoryDate(int block, DateReading reading) {
  public StoryDate {
    requireNonNull(reading, "reading");
  }

  /** The dates of a story, in order; what is no whole date is left out. */
  public static List<StoryDate> in(List<String> body, DateReader reader) {
    List<StoryDate> dates = new ArrayList<>();
    for (int block = 0; block < body.size(); block++) {
      for (DateReading reading : reader.read(body.get(block))) {
        if (reading.isUsable()) {
          dates.add(new StoryDate(block, reading));
        }
      }
    }
    return dates;
  }
}
