package winnow.rule;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A promise of a rule, run by the build.
 *
 * @param line where in its pack it stands
 * @param marks for each line of the page, whether the rule must speak of it
 */
public record Example(int line, List<String> page, List<Boolean> marks) {
  public Example {
    page = List.copyOf(page);
    marks = List.copyOf(marks);
    requireNonNull(page, "page");
    if (page.isEmpty() || page.size() != marks.size()) {
      throw new IllegalArgumentException("an example has a mark for every line");
    }
  }

  static Example of(int line, String text, boolean fires) {
    return new Example(line, List.of(text), List.of(fires));
  }

  public boolean isOneLine() {
    return page.size() == 1;
  }
}
