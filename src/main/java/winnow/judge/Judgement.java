package winnow.judge;

import java.util.List;

/** A page's blocks, each with its verdict, in order. */
public record Judgement(List<Verdict> verdicts, List<String> notes) {
  public Judgement {
    verdicts = List.copyOf(verdicts);
    notes = List.copyOf(notes);
  }
}
