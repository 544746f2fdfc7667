package winnow.judge;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A page's blocks, each with its verdict, in order.
 *
 * @param language the page's language as a BCP 47 tag, where it is known
 */
public record Judgement(List<Verdict> verdicts, Optional<String> language, List<String> notes) {
  public Judgement {
    verdicts = List.copyOf(verdicts);
    requireNonNull(language, "language");
    notes = List.copyOf(notes);
  }
}
