package winnow.judge;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * A page's blocks, each with its verdict, in order.
 *
 * @param glances what each block shows by itself, in the order of the verdicts
 * @param measures tells for a block, by its place among the verdicts, which measures weighed
 * @param language the page's language as a BCP 47 tag, where it is known
 */
public record Judgement(
    List<Verdict> verdicts,
    List<Glance> glances,
    IntFunction<String> measures,
    Optional<String> language,
    List<String> notes) {
  public Judgement {
    requireNonNull(measures, "measures");
    verdicts = List.copyOf(verdicts);
    glances = List.copyOf(glances);
    requireNonNull(language, "language");
    notes = List.copyOf(notes);
  }
}
