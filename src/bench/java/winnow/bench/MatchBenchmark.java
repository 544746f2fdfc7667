package winnow.bench;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;
import winnow.rule.Rulebook;
import winnow.rule.StandardPacks;
import winnow.rule.Subject;

/** Lines to what all shipped rules say of them; the lines of a page, or its prose alone. */
public class MatchBenchmark extends PageBenchmark {
  private final Rulebook rules = Rulebook.of(StandardPacks.all());
  private Lines page;
  private Lines prose;

  /** What the rules are asked about, and how much it is. */
  private record Lines(List<Subject> subjects, Amount amount) {
    static Lines of(List<Subject> subjects) {
      return new Lines(subjects, Amount.of(subjects.stream().map(s -> s.block().text()).toList()));
    }
  }

  @Override
  protected void prepare() {
    List<Subject> subjects = blocks().map(Subject::alone).toList();
    page = Lines.of(subjects);
    prose = Lines.of(subjects.stream().filter(subject -> subject.shape().isProse()).toList());
  }

  @Benchmark
  public void page(Done done, Blackhole sink) {
    match(page, done, sink);
  }

  @Benchmark
  public void prose(Done done, Blackhole sink) {
    match(prose, done, sink);
  }

  private void match(Lines lines, Done done, Blackhole sink) {
    for (Subject subject : lines.subjects()) {
      sink.consume(rules.lookAt(subject));
    }
    done.add(lines.amount());
  }
}
